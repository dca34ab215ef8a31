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

const respondent = 'agriculture';

/** 确认违法的同时发出意见书，六十日没有报送纠正情况；又向政务服务部门发出建议书，等待办理。 */
export const letterOverdue: Story = {
  name: 'letter-overdue',
  title: '宰父麦不服农药抽检告知（程序轻微违法，意见书逾期未报，建议书跟踪）',
  basis: '第六十五条第一款第二项、第七十六条，实施条例第五十九条、第六十九条',
  steps: [
    received(
      '2026-05-07',
      'clerk-zhaitang',
      application({
        channel: 'counter',
        applicants: [citizen('宰父麦', '男', '00000019740318223G', '19900001210', '斋堂镇虚拟川村18号')],
        respondentId: respondent,
        act: {
          title: '《农药产品监督抽检结果告知书》',
          kind: 'confirmation',
          field: 'agriculture',
          madeOn: '2026-04-15',
        },
        periodStart: { servedOn: '2026-04-23' },
        claims: '请求确认送达抽检结果告知书超过规定期限违法。',
        reasons: '规定五日内送达，八天才送到，申请人差点错过复检申请。',
      }),
    ),
    ...begun({ accepted: '2026-05-09', routed: '2026-05-11', copy: '2026-05-12' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-05-22',
      respondent,
      '因快递退回一次，迟延三日送达，申请人已经在期限内申请复检，权利未受影响。',
      document('邮件详情、复检申请书', '证明送达经过和申请人已经申请复检'),
    ),
    heard(
      '2026-05-26',
      'officer',
      '$applicant1',
      'telephone',
      '申请人承认复检已经做了，结果合格，要求今后按时送达。',
    ),
    ...decided(
      {
        drafted: '2026-06-02',
        reviewed: '2026-06-03',
        approved: '2026-06-08',
        served: '2026-06-10',
        received: '2026-06-11',
      },
      respondent,
      'officer',
      {
        outcome: 'declare-unlawful',
        grounds: ['minor-procedure'],
        findings: findings({ 'procedure-lawful': false }),
        claims: '请求确认送达抽检结果告知书超过规定期限违法。',
        reply: '迟延三日送达，申请人的权利未受影响。',
        facts: '告知书应于五日内送达，实际于第八日送达。申请人在期限内申请复检，复检结果合格。',
        reasons: '送达迟延三日，程序轻微违法，申请人申请复检的权利没有受到实际影响，应确认违法，不予撤销。',
        operative: '确认被申请人送达农药产品监督抽检结果告知书超过规定期限的行为违法。',
      },
    ),
    copiedToSuperior('2026-06-12', 'officer'),
    ...madePublic('2026-06-15', '2026-06-17'),
    onCase('2026-06-18', 'officer', 'opinion-letters', {
      addresseeId: respondent,
      content:
        '2026年以来送达迟延的抽检告知书共七份，请查明原因、完善送达登记，自收到之日起六十日内报送纠正情况。',
    }),
    onCase('2026-06-22', 'officer', 'letter-receipts', { letter: 1 }),
    onCase('2026-06-23', 'officer', 'superior-notifications', { letter: 1 }),
    onCase('2026-07-22', 'office-head', 'suggestion-letters', {
      addresseeId: 'government-services',
      content: '建议在统一送达系统中增加快递退回的自动提醒，避免各执法单位重复发生送达迟延。',
    }),
    onCase('2026-07-27', 'officer', 'letter-receipts', { letter: 2 }),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'declare-unlawful',
    publication: 'published',
    clocks: { 'opinion-letter-report': '2026-08-21', 'suggestion-follow-up': '2026-09-28' },
    next: 'order-performance',
  },
};
