import { citizen } from '../people';
import { document, heard, onCase, replied } from '../steps';
import { mediationAgreed, mediationSigned } from '../steps-mediation';
import { notified, suspended, terminated } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Step, Story } from '../story';
import { filed } from './filed';

const respondent = 'market-regulation';
const police = 'public-security';
const officers = ['officer', 'officer3'] as const;

const fined = (name: string, idNumber: string, phone: string, address: string): readonly Step[] => [
  filed(
    '2026-07-20',
    'clerk',
    citizen(name, '女', idNumber, phone, address),
    respondent,
    {
      title: '《行政处罚决定书》（无证经营）',
      kind: 'penalty',
      field: 'market',
      madeOn: '2026-07-06',
      amount: 20000,
    },
    '2026-07-07',
    '请求撤销罚款20000元的行政处罚决定。',
    '摊位是别人转让的，申请人不知道要另办许可。',
  ),
  ...begun({ accepted: '2026-07-23', routed: '2026-07-24', copy: '2026-07-27' }, respondent, officers),
  replied('2026-08-06', respondent, '现场检查确认无许可经营。', document('现场检查笔录', '证明无许可经营')),
];
const listened = heard('2026-08-10', 'officer', '$applicant1', 'in-person', '申请人愿意补办许可，请求减轻。');

/** 走到一半转了方向的案件。 */
export const turnedAside: readonly Story[] = [
  {
    name: 'mediation-regretted',
    title: '厍安然不服无证经营处罚（调解协议签字以前反悔，继续审理）',
    basis: '第七十三条第二款',
    steps: [
      ...fined('厍安然', '00000019850606551L', '19900001521', '大台街道虚拟巷1号'),
      listened,
      mediationAgreed('2026-08-17', 'officer', '一、罚款减为5000元；\n二、申请人九月底以前补办许可。'),
      mediationSigned('2026-08-18', 'officer', respondent),
      onCase('2026-08-20', 'officer', 'mediation-end', {
        partyId: '$applicant1',
        reason: '申请人与家人商量以后不同意分担罚款，不签字，请求及时作出决定。',
      }),
    ],
    outcome: { stage: 'under-examination', next: 'draft-decision.ordinary' },
  },
  {
    name: 'criminal-measure',
    title: '厍怀谷不服行政拘留（因同一违法行为被取保候审，终止）',
    basis: '第四十一条第四项',
    steps: [
      filed(
        '2026-07-20',
        'clerk',
        citizen('厍怀谷', '男', '00000019850707552L', '19900001522', '大台街道虚拟巷2号'),
        police,
        {
          title: '《行政处罚决定书》（行政拘留七日）',
          kind: 'penalty',
          field: 'public-security',
          madeOn: '2026-07-06',
        },
        '2026-07-07',
        '请求撤销行政拘留七日的行政处罚决定。',
        '申请人只是劝架，没有动手。',
      ),
      ...begun({ accepted: '2026-07-23', routed: '2026-07-24', copy: '2026-07-27' }, police, officers),
      replied(
        '2026-08-06',
        police,
        '证人证言和伤情照片证明申请人殴打他人。',
        document('证人证言', '证明殴打他人'),
      ),
      terminated(
        '2026-08-24',
        'criminal-measure',
        '被侵害人伤情鉴定为轻伤，申请人因同一违法行为涉嫌故意伤害，八月二十日被取保候审。',
      ),
      ...notified('2026-08-26', 'officer', 'termination-decision', police),
    ],
    outcome: { stage: 'terminated', outcome: 'terminate', next: null },
  },
  {
    name: 'ordered-to-resume',
    title: '厍知北不服无证经营处罚（无正当理由中止，上级责令恢复，待恢复）',
    basis: '第四十条',
    steps: [
      ...fined('厍知北', '00000019850808553L', '19900001523', '大台街道虚拟巷3号'),
      listened,
      suspended('2026-08-17', 'officer', 'other-case', '等候另一件案件的结果。'),
      ...notified('2026-08-18', 'officer', 'suspension-notice', respondent),
      onCase('2026-09-07', 'office-head', 'resumption-order', {
        reason: '上级机关认为本案不以另案结果为依据，责令恢复审理。',
      }),
    ],
    outcome: { stage: 'suspended', next: 'resume-case' },
  },
];
