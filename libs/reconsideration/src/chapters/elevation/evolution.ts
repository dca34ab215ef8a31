import type { Evolution, PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import { elevationGroundOn } from './elevation-grounds';
import type { ElevationEvent } from './events';
import type { ElevationState } from './state';

const amend = (file: CaseFile, changes: Partial<ElevationState>): CaseFile => ({
  ...file,
  elevation: { ...file.elevation, ...changes },
});

/** 答复到了，审理期限接着算。 */
const answered = (file: CaseFile, on: PlainDate): CaseFile => {
  const { request } = file.elevation;
  if (!request || request.answeredOn) return file;
  const excluded = file.pauses.excluded.map((each) =>
    each.kind === 'asking-superior' && !each.to ? { ...each, to: on } : each,
  );
  return {
    ...amend(file, { request: { ...request, answeredOn: on } }),
    pauses: { ...file.pauses, excluded },
  };
};

export const elevationEvolution: Evolution<CaseFile, ElevationEvent> = {
  // 实施条例第四十条第二款：报请期间不计入办理期限；此前的法律没有这样规定，照算。
  ElevationRequested: (file, { on, ground }) => {
    const asked = amend(file, { request: { on, ground, answeredOn: null } });
    if (elevationGroundOn(ground, on)?.asking !== 'excluded') return asked;
    const excluded = [...file.pauses.excluded, { kind: 'asking-superior' as const, from: on, to: null }];
    return { ...asked, pauses: { ...file.pauses, excluded } };
  },
  ElevationRefused: (file, { on }) => answered(file, on),
  CaseElevated: (file, { on }) => ({
    ...amend(answered(file, on), { elevatedOn: on }),
    stage: 'transferred-up',
    concludedOn: on,
  }),
  MaterialTransferred: (file, { on }) => amend(file, { materialSentOn: on }),
  CaseTakenUp: (file, { on, fromId, originallyAcceptedOn }) => ({
    ...amend(file, { takenUp: { fromId, originallyAcceptedOn } }),
    stage: 'under-examination',
    acceptedOn: on,
  }),
};
