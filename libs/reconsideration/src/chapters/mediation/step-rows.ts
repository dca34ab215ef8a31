import type { StepRow } from '../../step-row';

export const mediationStepRows = {
  'sign-mediation': {
    title: '等待各方在调解书上签字',
    basis: '行政复议法第七十三条第一款',
    roles: ['officer'],
    form: 'mediation',
    unit: 'day',
    otherwise: '生效前一方反悔的，依法审查、及时作出决定；审理期限不停。',
  },
  'seal-mediation': {
    title: '在调解书上加盖行政复议机关印章',
    basis: '行政复议法第七十三条第一款',
    roles: ['authority-head'],
    form: 'mediation',
    unit: 'day',
    otherwise: '未加盖印章的，调解书不生效；审理期限不停。',
  },
  'withdraw-after-settlement': {
    title: '等待申请人撤回申请（已和解）',
    basis: '行政复议法第七十四条第二款',
    roles: ['applicant', 'clerk', 'officer'],
    form: 'withdrawal',
    unit: 'day',
    otherwise: '未撤回的，继续审理，在审理期限内作出决定。',
  },
  'serve-mediation-statement': {
    title: '送达行政复议调解书',
    basis: '行政复议法第七十三条第一款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: '调解书已经生效，不因未送达而失效。',
    document: 'mediation-statement',
  },
} as const satisfies Readonly<Record<string, StepRow>>;
