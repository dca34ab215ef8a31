import { citizen } from '../people';
import { document, onCase, replied } from '../steps';
import { notified, suspended } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'longquan-town';

/** 近亲属两个月没有表态，已满六十日。 */
export const sixtyDaysOver: Story = {
  name: 'sixty-days-over',
  title: '胥长贵不服低保核定（申请人死亡，中止已满六十日，待决定）',
  basis: '第三十九条第一款第一项、第四十一条第五项',
  steps: [
    filed(
      '2026-06-08',
      'clerk-longquan',
      citizen('胥长贵', '男', '00000019420208337D', '19900001404', '龙泉镇虚拟沟村9号'),
      respondent,
      {
        title: '《最低生活保障金核定告知书》',
        kind: 'payment',
        field: 'civil-affairs',
        madeOn: '2026-05-18',
        amount: 620,
        disclosed: false,
      },
      '2026-05-20',
      '请求撤销低保金核定告知书，重新核定。',
      '申请人儿子已经失业，还按有工资计算赡养费。',
    ),
    ...begun({ accepted: '2026-06-11', routed: '2026-06-12', copy: '2026-06-15' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-06-26',
      respondent,
      '按照系统比对的收入核定，其子有社保缴费记录。',
      document('收入核对报告', '证明收入情况'),
    ),
    onCase('2026-07-06', 'officer', 'party-losses', { partyId: '$applicant1', kind: 'died' }),
    suspended(
      '2026-07-06',
      'officer',
      'applicant-died',
      '申请人于2026年7月3日去世，其子尚未确定是否参加，中止审理。',
    ),
    ...notified('2026-07-07', 'officer', 'suspension-notice', respondent, []),
  ],
  outcome: { stage: 'suspended', next: 'decide-termination' },
};
