import { enforcementMeansTerms, organRoleTerms, suedTerms } from '../../terms/words';
import { name, names, only, type Telling } from '../../told';
import type { LitigationEvent } from './events';
import { suitResults } from './suit-results';

export const litigationTelling: Telling<LitigationEvent> = {
  LitigationFiled: {
    term: '提起行政诉讼',
    basis: '行政诉讼法第四十五条',
    tell: ({ suit, plaintiffIds, against, courtId }) => ({
      lines: [`第${suit}件 · 原告 ${names(plaintiffIds)} · 起诉${suedTerms[against]}`],
      textIds: [courtId],
    }),
  },
  LitigationJudged: {
    term: '人民法院裁判',
    basis: '行政诉讼法第七十九条',
    tell: ({ suit, result, judgmentId }) => ({
      lines: [`第${suit}件 · ${suitResults.find(({ code }) => code === result)?.term ?? ''}`],
      textIds: [judgmentId],
    }),
  },
  LitigationNoticeOmitted: {
    term: '发现决定书漏写起诉期限',
    basis: '行政诉讼法司法解释第六十四条第二款',
    tell: () => only('起诉期限自知道之日起计算，自收到决定书起最长一年'),
  },
  LitigationRightsTold: {
    term: '补充告知起诉期限',
    basis: '行政诉讼法司法解释第六十四条',
    tell: ({ partyId }) => only(`已告知 ${name(partyId)}，十五日自此起算`),
  },
  NonPerformanceRecorded: {
    term: '逾期不起诉又不履行',
    basis: '行政复议法第七十八条',
    tell: ({ partyId, reasonId }) => ({ lines: [name(partyId)], textIds: [reasonId] }),
  },
  PerformanceDemanded: {
    term: '送达催告书',
    basis: '行政强制法第三十五条、第五十四条',
    tell: ({ partyId }) => only(`催告书 → ${name(partyId)}`),
  },
  EnforcementStarted: {
    term: '强制执行',
    basis: '行政复议法第七十八条',
    tell: ({ partyId, by, means }) =>
      only(`${organRoleTerms[by]}${enforcementMeansTerms[means]} · ${name(partyId)}`),
  },
};
