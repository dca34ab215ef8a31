import type { StepRow } from '../../step-row';

export const participantStepRows = {
  'choose-representatives': {
    title: '推选代表人并提交推选书',
    basis: '行政复议法第十五条第一款、实施条例第十七条',
    roles: ['applicant', 'clerk', 'officer'],
    form: 'representatives',
    unit: null,
    otherwise: '没有推选的，文书逐人送达，每名申请人自己参加。',
  },
  'register-successor': {
    title: '确定近亲属或者承受人是否参加',
    basis: '行政复议法第十四条第二款、第三十九条第一款第一项、第四项',
    roles: ['officer'],
    form: 'succession',
    unit: null,
    otherwise: '尚未确定的，应当中止；中止满六十日仍未确定的，终止（第四十一条第五项）。',
  },
  'register-guardian': {
    title: '确定法定代理人',
    basis: '行政复议法第十四条第三款、第三十九条第一款第二项',
    roles: ['officer'],
    form: 'succession',
    unit: null,
    otherwise: '尚未确定的，应当中止；中止满六十日仍未确定的，终止（第四十一条第五项）。',
  },
  'decide-recusal': {
    title: '决定是否回避',
    basis: '公务员法第七十六条、第七十七条',
    roles: ['office-head', 'authority-head'],
    form: 'recusal',
    unit: null,
    otherwise: '法律没有规定期限；决定以前，被提出回避的人继续办理。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;
