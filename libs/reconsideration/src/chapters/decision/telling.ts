import { decisionKinds } from '@fuyi/law';
import { adoptionTerms, outcomeTerms, reviewLevelTerms } from '../../terms/words';
import { only, type Telling } from '../../told';
import { itemsOf } from './items';
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
    tell: ({ draft }) => ({
      lines: itemsOf(draft).map(
        ({ outcome, grounds }) => `拟${outcomeTerms[outcome]} · ${groundText(outcome, grounds)}`,
      ),
    }),
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
  VoidnessExplained: {
    term: '释明无效请求',
    basis: '行政复议法实施条例第六十一条第一款第一项',
    tell: ({ claimChanged, recordId }) => ({
      lines: [claimChanged ? '申请人变更了行政复议请求' : '申请人拒绝变更行政复议请求'],
      textIds: [recordId],
    }),
  },
  DraftDeliberated: {
    term: '集体讨论决定草案',
    basis: '行政复议法第六十一条第一款',
    tell: ({ approved, minutesId }) => ({
      lines: [approved ? '讨论通过' : '没有通过，退回承办人'],
      textIds: [minutesId],
    }),
  },
  AdviceWeighed: {
    term: '说明咨询意见的采纳情况',
    basis: '行政复议法第六十一条第三款、行政复议法实施条例第五十二条',
    tell: ({ adopted, noteId }) => ({ lines: [adoptionTerms[adopted]], textIds: [noteId] }),
  },
  CaseDecided: {
    term: '作出行政复议决定',
    basis: '行政复议法第六十一条第一款',
    tell: ({ outcome, items = [outcome] }) => only(items.map((each) => outcomeTerms[each]).join('；')),
  },
};
