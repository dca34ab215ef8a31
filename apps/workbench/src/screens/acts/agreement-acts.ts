import { stayGrounds } from '@fuyi/reconsideration';
import type { Act } from './act';
import { inTable, partiesAs } from './choices';
import { hasStep, underWay } from './when-open';

const parties = partiesAs('applicant', 'third-party', 'respondent');
const reason = (label: string) => ({ kind: 'text', name: 'reason', label }) as const;
const agreed = [
  { kind: 'text', name: 'terms', label: '协议的内容' },
  { kind: 'yes-no', name: 'lawful', label: '自愿、合法，不损害国家利益、社会公共利益和他人合法权益' },
] as const;
const officer = { roles: ['officer'], open: underWay } as const;
const head = { roles: ['office-head', 'authority-head'], form: 'stay' } as const;

/** 调解、和解（第七十三条、第七十四条）与停止执行（第四十二条）。 */
export const agreementActs: readonly Act[] = [
  {
    ...officer,
    form: 'mediation',
    path: 'mediation-agreement',
    event: 'MediationAgreed',
    open: (page) => underWay(page) && !page.file.mediation.agreement,
    fields: agreed,
  },
  {
    ...officer,
    form: 'mediation',
    path: 'mediation-signatures',
    event: 'MediationSigned',
    open: hasStep('sign-mediation'),
    steps: ['sign-mediation'],
    dayLabel: '签字之日',
    fields: [{ kind: 'choice', name: 'partyId', label: '谁签字', from: parties }],
  },
  {
    form: 'mediation',
    path: 'mediation-seal',
    event: 'MediationTookEffect',
    roles: ['authority-head'],
    open: hasStep('seal-mediation'),
    steps: ['seal-mediation'],
    dayLabel: '加盖印章之日',
    fields: [],
  },
  {
    ...officer,
    form: 'mediation',
    path: 'mediation-end',
    event: 'MediationEnded',
    fields: [
      { kind: 'choice', name: 'partyId', label: '反悔的一方', optional: true, from: parties },
      reason('调解不成的情况'),
    ],
  },
  { ...officer, form: 'settlement', path: 'settlement', event: 'SettlementReached', fields: agreed },
  {
    form: 'stay-request',
    path: 'stay-requests',
    event: 'StayRequested',
    roles: ['officer', 'clerk'],
    open: underWay,
    fields: [
      {
        kind: 'choice',
        name: 'partyId',
        label: '谁申请',
        from: partiesAs('applicant', 'third-party'),
      },
      reason('申请停止执行的理由'),
    ],
  },
  {
    form: 'stay-by-respondent',
    path: 'stay-by-respondent',
    event: 'ExecutionStayed',
    roles: ['agency'],
    open: (page) => underWay(page) && !page.file.stay.stayedOn,
    fields: [reason('需要停止执行的理由')],
  },
  {
    ...head,
    path: 'stay',
    event: 'ExecutionStayed',
    open: (page) => underWay(page) && !page.file.stay.stayedOn,
    steps: ['decide-stay'],
    dayLabel: '决定之日',
    fields: [
      { kind: 'yes-no', name: 'granted', label: '决定停止执行' },
      {
        kind: 'choice',
        name: 'ground',
        label: '停止执行的法定情形',
        when: ({ granted }) => granted === true,
        from: inTable(stayGrounds.filter(({ code }) => code !== 'respondent')),
      },
      reason('决定的理由'),
    ],
  },
  {
    ...head,
    path: 'stay-lifting',
    event: 'StayLifted',
    open: (page) => underWay(page) && page.file.stay.stayedOn !== null,
    fields: [reason('停止执行的情形怎样消除')],
  },
];
