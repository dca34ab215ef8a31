import { names, type Telling, type Told } from '../../told';
import type { CasesJoined, JoinedEvent } from './events';
import { joinderGrounds } from './joinder-grounds';

const basis = '行政复议法实施条例第四十三条第一款';

const joined = ({ caseIds, ground, reasonId }: CasesJoined['data']): Told => {
  const row = joinderGrounds.find(({ code }) => code === ground);
  return {
    lines: [`与${names(caseIds)}合并审理`, row?.term ?? '', '各案的受理日和审理期限不变'],
    textIds: [reasonId],
  };
};

export const joinedTelling: Telling<JoinedEvent> = {
  CasesJoined: { term: '决定合并审理', basis, tell: joined },
  JoinderRecorded: { term: '并入合并审理', basis, tell: joined },
  CaseSeparated: {
    term: '决定分开审理',
    basis,
    tell: ({ caseIds, reasonId }) => ({
      lines: [`不再与${names(caseIds)}合并审理`],
      textIds: [reasonId],
    }),
  },
  SeparationRecorded: {
    term: '合并的案件分开审理',
    basis,
    tell: ({ caseId, reasonId }) => ({ lines: [`${names([caseId])}分开审理`], textIds: [reasonId] }),
  },
};
