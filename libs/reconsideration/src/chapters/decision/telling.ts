import { decisionKinds } from '@fuyi/law';
import { outcomeTerms, reviewLevelTerms } from '../../terms/words';
import { only, type Telling } from '../../told';
import type { DecisionEvent } from './events';

const groundText = (outcome: string, codes: readonly string[]) =>
  codes
    .flatMap(
      (code) =>
        decisionKinds.find((row) => row.outcome === outcome)?.grounds.find((row) => row.code === code)
          ?.text ?? [],
    )
    .join('；');

export const decisionTelling: Telling<DecisionEvent> = {
  DecisionDrafted: {
    term: '起草决定',
    basis: '行政复议法第六十一条第一款',
    tell: ({ draft }) =>
      only(`拟${outcomeTerms[draft.outcome]} · ${groundText(draft.outcome, draft.grounds)}`),
  },
  DraftSubmitted: {
    term: '提交草案审核',
    basis: '行政复议法第六十一条第一款',
    tell: () => only('送复议机构负责人'),
  },
  DraftApproved: {
    term: '草案审核通过',
    basis: '行政复议法第六十一条第一款',
    tell: ({ level, opinionId }) => ({ lines: [reviewLevelTerms[level]], textIds: [opinionId] }),
  },
  DraftReturned: {
    term: '退回草案',
    basis: '行政复议法第六十一条第一款',
    tell: ({ level, opinionId }) => ({ lines: [reviewLevelTerms[level]], textIds: [opinionId] }),
  },
  CaseDecided: {
    term: '作出行政复议决定',
    basis: '行政复议法第六十一条第一款',
    tell: ({ outcome }) => only(outcomeTerms[outcome]),
  },
};
