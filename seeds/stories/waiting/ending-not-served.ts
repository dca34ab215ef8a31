import { citizen } from '../people';
import { document, heard, replied, withdrawalGranted, withdrawn } from '../steps';
import { settled } from '../steps-mediation';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'civil-affairs';

/** 昨天终止，决定书还没有送达。 */
export const endingNotServed: Story = {
  name: 'ending-not-served',
  title: '连城不服救助金核减（准予撤回，终止决定待送达）',
  basis: '第七十三条、第七十四条',
  steps: [
    filed(
      '2026-08-03',
      'clerk-longquan',
      citizen('连城', '男', '00000019650505339Y', '19900001423', '龙泉镇虚拟湾8号'),
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
    settled('2026-09-03', 'officer3', '核减部分恢复，申请人撤回行政复议申请。'),
    withdrawn('2026-09-04', 'clerk-longquan', '已经和解，自愿撤回。'),
    withdrawalGranted('2026-09-07'),
  ],
  outcome: { stage: 'terminated', outcome: 'terminate', next: 'serve-termination-decision' },
};
