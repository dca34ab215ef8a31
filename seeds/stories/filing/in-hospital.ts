import { citizen } from '../people';
import {
  application,
  copiedToSuperior,
  document,
  findings,
  heard,
  onCase,
  received,
  replied,
} from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'civil-affairs';

/** 住院四十日不计入申请期限：自知道之日第九十三日提出，仍在六十日以内。 */
export const inHospital: Story = {
  name: 'in-hospital',
  title: '公良素不服停发困难补助（住院四十日，扣除障碍期间，受理，撤销）',
  basis: '第二十条第二款、第六十四条第一款第二项',
  steps: [
    received(
      '2026-04-15',
      'clerk-longquan',
      application({
        channel: 'counter',
        applicants: [
          citizen('公良素', '女', '00000019560217225V', '19900001021', '龙泉镇虚拟里7号楼2单元101室'),
        ],
        respondentId: respondent,
        act: {
          title: '《停止困难残疾人生活补贴告知书》',
          kind: 'payment',
          field: 'civil-affairs',
          madeOn: '2026-01-09',
          amount: 4800,
          disclosed: false,
        },
        periodStart: { servedOn: '2026-01-12' },
        claims: '请求撤销停止补贴的告知书，补发停发的补贴。',
        reasons:
          '一月中旬收到告知书，月底突发脑梗，住院四十天，说不出话，出院才能来申请。补贴停了，说是没有年审，可是没有人通知过要年审。',
      }),
    ),
    onCase('2026-04-15', 'clerk-longquan', 'obstacles', {
      kind: 'good-reason',
      from: '2026-01-28',
      to: '2026-03-08',
      reason: '申请人突发脑梗住院治疗，提交住院病历和出院证明，期间不能表达意思，无近亲属代为申请。',
    }),
    ...begun({ accepted: '2026-04-20', routed: '2026-04-21', copy: '2026-04-22' }, respondent, [
      'officer',
      'officer3',
    ]),
    replied(
      '2026-05-08',
      respondent,
      '补贴实行年审，未年审的系统自动停发。是否逐人通知，街镇没有留存记录。',
      document('补贴发放台账', '证明停发的时间和原因'),
    ),
    heard(
      '2026-05-12',
      'officer',
      '$applicant1',
      'in-person',
      '申请人语速很慢，写字说明：从来没有收到年审的通知，愿意补办。',
    ),
    ...decided(
      {
        drafted: '2026-05-20',
        reviewed: '2026-05-21',
        approved: '2026-05-26',
        served: '2026-05-28',
        received: '2026-05-29',
      },
      respondent,
      'officer',
      {
        outcome: 'revoke',
        grounds: ['procedure-violated'],
        findings: findings({ 'procedure-lawful': false }),
        claims: '请求撤销停止补贴的告知书，补发停发的补贴。',
        reply: '未年审的系统自动停发，是否通知没有记录。',
        facts: '申请人系二级残疾，2026年1月被停发补贴。被申请人不能提供年审通知的记录。',
        reasons:
          '停止发放补贴，应当事先告知并听取意见。被申请人没有通知年审即停发，违反法定程序，应予撤销，恢复发放。',
        operative: '撤销被申请人2026年1月9日作出的停止困难残疾人生活补贴告知书。',
      },
    ),
    copiedToSuperior('2026-06-01', 'officer'),
    ...madePublic('2026-06-03', '2026-06-05'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
