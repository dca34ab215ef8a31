import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { JoinedEvent } from './events';
import { notJoined, type JoinedState } from './state';

const joining = (
  file: CaseFile,
  { on, caseIds, ground }: Pick<JoinedState, 'on' | 'caseIds' | 'ground'>,
): CaseFile => ({
  ...file,
  joined: {
    caseIds: [...new Set([...file.joined.caseIds, ...caseIds])],
    on,
    ground,
    formerIds: file.joined.formerIds.filter((id) => !caseIds.includes(id)),
  },
});

const leaving = (file: CaseFile, left: readonly string[]): CaseFile => {
  const { joined } = file;
  const caseIds = joined.caseIds.filter((id) => !left.includes(id));
  const formerIds = [...joined.formerIds.filter((id) => !left.includes(id)), ...left];
  return { ...file, joined: { ...(caseIds.length > 0 ? joined : notJoined), caseIds, formerIds } };
};

export const joinedEvolution: Evolution<CaseFile, JoinedEvent> = {
  CasesJoined: joining,
  JoinderRecorded: joining,
  CaseSeparated: (file, { caseIds }) => leaving(file, caseIds),
  SeparationRecorded: (file, { caseId }) => leaving(file, [caseId]),
};
