import { barredBy, type Bars } from '@fuyi/kernel';

/** Codes are permanent: they are in logs, audits and other people's scripts. */
export const publicationBars = {
  NOT_YET_EFFECTIVE: {
    basis: '行政复议法第七十五条第二款',
    message: '决定书还没有向全体当事人送达，尚未生效，不能公开。',
  },
  BEFORE_EFFECT: {
    basis: '行政复议法第七十五条第二款',
    message: '办理日期早于决定书生效的日期，请核对。',
  },
  LEAK_FOUND: {
    basis: '个人信息保护法第二十五条',
    message: '公开文本里还有当事人的姓名、号码或者住址，请先处理完再送复核。',
  },
  AWAITING_REVIEW: {
    basis: '行政复议法第七十九条第一款',
    message: '公开或者不公开的意见已经送复核，等另一人复核以后再办。',
  },
  NOT_AWAITING_REVIEW: {
    basis: '行政复议法第七十九条第一款',
    message: '没有等待复核的公开文本或者不公开意见，请先由承办人提出。',
  },
  SAME_PERSON: {
    basis: '个人信息保护法第五十五条第三项',
    message: '公开审查须由另一人复核，提出人不能复核自己提出的意见。',
  },
  REVIEWED_BEFORE_PROPOSED: { basis: null, message: '复核日期早于提出日期，请核对。' },
  RETURN_OPINION_MISSING: { basis: null, message: '退回的，请写明意见。' },
  UNKNOWN_WITHHOLDING_GROUND: {
    basis: '行政复议法第七十九条第一款',
    message: '所选理由不在不予公开的理由表内，请重新选择。',
  },
  WITHHOLDING_REASON_MISSING: {
    basis: '行政复议法第七十九条第一款',
    message: '承办人认为不宜公开的，请写明理由，供机构负责人审查。',
  },
  ALREADY_PUBLISHED: {
    basis: '行政复议法第七十九条第一款',
    message: '这份决定书已经公开。有问题的，请办理撤回。',
  },
  ALREADY_WITHHELD: {
    basis: '行政复议法第七十九条第一款',
    message: '这份决定书已经登记不公开。',
  },
  NOT_PUBLISHED: { basis: '行政复议法第七十九条第一款', message: '这份决定书没有公开，不需要撤回。' },
  WITHDRAWN_BEFORE_PUBLISHED: { basis: null, message: '撤回日期早于公开日期，请核对。' },
  WITHDRAWAL_REASON_MISSING: { basis: null, message: '撤回公开的，请写明理由。' },
} as const satisfies Bars;

export const bar = barredBy(publicationBars);
