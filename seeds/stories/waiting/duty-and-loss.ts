import { citizen } from '../people';
import { copiedToSuperior, document, findings, heard, onCase, replied } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'health';

/** 履行期、赔偿、意见书、建议书都在走。 */
export const dutyAndLoss: Story = {
  name: 'duty-and-loss',
  title: '郁医不服诊所校验不作为（确认违法，责令履行，赔偿，文书待送达）',
  basis: '第六十五条、第六十六条、第七十二条第一款、第七十六条',
  steps: [
    filed(
      '2026-06-15',
      'clerk-centre',
      citizen('郁医', '女', '00000019720219447Q', '19900001415', '永定镇虚拟诊所'),
      respondent,
      {
        title: '未办理诊所年度校验',
        kind: 'inaction',
        field: 'health',
        madeOn: '2026-05-29',
        inaction: true,
        disclosed: false,
      },
      '2026-05-29',
      '一、请求确认拖延校验违法；二、请求责令办理校验；三、请求赔偿停业期间的房租损失6000元。',
      '三月提交校验材料，五月底答复“再等等”，诊所停业两个月，房租照付。',
      { compensationClaimed: true },
    ),
    ...begun({ accepted: '2026-06-18', routed: '2026-06-22', copy: '2026-06-23' }, respondent, [
      'officer2',
      'officer3',
    ]),
    replied(
      '2026-07-06',
      respondent,
      '因系统升级暂停校验，未逐一告知申请人。',
      document('系统升级通知', '证明暂停校验的原因'),
    ),
    heard('2026-07-09', 'officer2', '$applicant1', 'in-person', '申请人提交房租发票两张，要求尽快校验。'),
    ...decided(
      {
        drafted: '2026-07-27',
        reviewed: '2026-07-28',
        approved: '2026-08-03',
        served: '2026-08-10',
        received: '2026-08-11',
      },
      respondent,
      'officer2',
      {
        outcome: 'order-performance',
        grounds: ['duty-unperformed'],
        findings: findings(),
        performWithinDays: 40,
        claim: 2,
        further: [
          {
            outcome: 'declare-unlawful',
            grounds: ['nothing-to-revoke'],
            findings: findings({ 'procedure-lawful': false }),
            claim: 1,
            operative: '确认被申请人拖延办理诊所校验违法。',
          },
        ],
        compensation: { granted: true, operative: '责令被申请人赔偿申请人停业期间的房租损失6000元。' },
        claims: '请求确认违法、责令办理校验、赔偿损失。',
        reply: '系统升级暂停校验。',
        facts: '申请人2026年3月提交校验材料，被申请人至今未作处理。停业期间房租6000元有发票证明。',
        reasons: '系统升级不是不办理校验的理由。被申请人拖延履行法定职责，造成申请人损失，应当赔偿。',
        operative: '责令被申请人自收到本决定书之日起40日内办理诊所校验。',
      },
    ),
    copiedToSuperior('2026-08-12', 'officer2'),
    ...madePublic('2026-08-17', '2026-08-19'),
    onCase('2026-08-20', 'officer2', 'opinion-letters', {
      addresseeId: 'government-services',
      content: '窗口未出具受理凭证，请查明并报送纠正情况。',
    }),
    onCase('2026-08-24', 'officer2', 'letter-receipts', { letter: 1 }),
    onCase('2026-09-04', 'officer2', 'opinion-letters', {
      addresseeId: respondent,
      content: '系统升级期间停办的其他校验事项，请一并清理。',
    }),
    onCase('2026-09-07', 'office-head', 'suggestion-letters', {
      addresseeId: 'government-services',
      content: '建议系统升级期间保留线下办理渠道。',
    }),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'order-performance',
    publication: 'published',
    clocks: { performance: '2026-10-09' },
    next: 'perform.performance',
  },
};
