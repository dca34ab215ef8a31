import type { StepRow } from '../../step-row';

const row = { roles: ['officer'], form: 'committee', unit: null } as const;

export const committeeStepRows = {
  'refer-to-committee': {
    ...row,
    title: '提请行政复议委员会咨询',
    basis: '行政复议法第五十二条第二款',
    otherwise: '应当提请而没有提请的，不能作出决定。',
  },
  'record-committee-meeting': {
    ...row,
    title: '登记咨询会议',
    basis: '行政复议法实施条例第五十一条',
    otherwise: '法律没有规定期限，审理期限不停。',
  },
  'record-member-positions': {
    ...row,
    title: '登记委员意见',
    basis: '行政复议法第五十二条第三款',
    otherwise: '全部委员提出意见以前，各人的意见封存。',
  },
  'record-advice': {
    ...row,
    title: '汇总咨询意见',
    basis: '行政复议法第五十二条第三款',
    otherwise: '没有咨询意见的，不能作出决定。',
  },
  'weigh-advice': {
    ...row,
    title: '说明咨询意见的采纳情况',
    basis: '行政复议法第六十一条第三款、行政复议法实施条例第五十二条',
    form: 'advice-adoption',
    otherwise: '没有说明的，不能报请签发决定。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;
