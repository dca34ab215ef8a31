import { citizen } from '../people';
import { document, heard, replied } from '../steps';
import { settled } from '../steps-mediation';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'civil-affairs';

/** 和解了，等申请人撤回。 */
export const settledToWithdraw: Story = {
  name: 'settled-to-withdraw',
  title: '慎行不服救助金核减（已和解，待撤回）',
  basis: '第七十三条、第七十四条',
  steps: [
    filed(
      '2026-08-03',
      'clerk-longquan',
      citizen('慎行', '男', '00000019620202338X', '19900001422', '龙泉镇虚拟湾8号'),
      respondent,
      {
        title: '《临时救助金核减告知书》',
        kind: 'payment',
        field: 'civil-affairs',
        madeOn: '2026-07-20',
        amount: 1800,
        disclosed: false,
      },
      '2026-07-21',
      '请求撤销临时救助金核减告知书。',
      '救助金核减没有说明原因。',
    ),
    ...begun({ accepted: '2026-08-06', routed: '2026-08-07', copy: '2026-08-10' }, respondent, [
      'officer3',
      'officer2',
    ]),
    replied(
      '2026-08-21',
      respondent,
      '重复领取一次性补助，可以协商分期抵扣。',
      document('发放台账', '证明重复领取'),
    ),
    heard('2026-08-26', 'officer3', '$applicant1', 'in-person', '申请人同意协商。'),
    settled('2026-09-07', 'officer3', '核减部分恢复，申请人撤回行政复议申请。'),
  ],
  outcome: { stage: 'under-examination', next: 'withdraw-after-settlement' },
};
