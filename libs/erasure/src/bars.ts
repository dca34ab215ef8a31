import { barredBy, type Bars } from '@fuyi/kernel';

/** Codes are permanent. */
export const erasureBars = {
  CASE_OPEN: {
    basis: '个人信息保护法第四十七条第二款',
    message: '这个人还有没有结案的案件，办案需要其信息，结案并满保管期限以后再提。',
  },
  IN_COURT: {
    basis: '个人信息保护法第四十七条第二款',
    message: '这个人的案件还在诉讼中，裁判以后再提。',
  },
  STILL_KEPT: {
    basis: '个人信息保护法第四十七条第二款',
    message: '案卷的保管期限未届满，不能销毁；除存储和安全保护以外，应当停止其他处理。',
  },
  UNKNOWN_GROUND: {
    basis: '个人信息保护法第四十七条第一款',
    message: '请从表里选应当删除的情形。',
  },
  ALREADY_REQUESTED: { basis: null, message: '这一份已经提出过，请等另一人决定。' },
  NOT_REQUESTED: { basis: null, message: '没有等待决定的销毁请求，请先提出。' },
  SAME_PERSON: {
    basis: 'GB/T 22239—2019 8.1.4.2',
    message: '销毁须由另一人决定，提出的人不能自己决定。',
  },
  REFUSAL_REASON_MISSING: {
    basis: '个人信息保护法第五十条第一款',
    message: '不同意的，请从表里选理由，并告知本人。',
  },
  NOT_APPROVED: { basis: null, message: '还没有另一人同意，不能执行销毁。' },
  EXECUTED_BY_THE_SAME: {
    basis: 'GB/T 22239—2019 8.1.4.2',
    message: '执行的人应当不是提出的人，也不是决定的人，请由系统管理员执行。',
  },
  BEFORE_REQUEST: { basis: null, message: '日期早于前一步，请核对。' },
} as const satisfies Bars;

export const bar = barredBy(erasureBars);
