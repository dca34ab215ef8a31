import { citizen } from '../people';
import { document, heard, replied } from '../steps';
import { mediationAgreed } from '../steps-mediation';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'civil-affairs';

/** 调解协议已经达成，等各方签字。 */
export const toBeSigned: Story = {
  name: 'to-be-signed',
  title: '桑榆不服救助金核减（调解协议达成，待签字）',
  basis: '第七十三条、第七十四条',
  steps: [
    filed(
      '2026-08-03',
      'clerk-longquan',
      citizen('桑榆', '男', '00000019530303335U', '19900001419', '龙泉镇虚拟湾8号'),
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
    mediationAgreed('2026-09-04', 'officer3', '重复领取的900元自次月起分三期抵扣。'),
  ],
  outcome: { stage: 'under-examination', next: 'sign-mediation' },
};
