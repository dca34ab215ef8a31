import { document, heard, replied } from '../steps';
import { begun } from '../steps-road';
import type { Step } from '../story';
import { filed } from './filed';

export const respondent = 'civil-affairs';

/** 救助金核减，听取意见时申请人同意协商；the cases differ in how far they came after that. */
export const benefitCut = (applicant: Parameters<typeof filed>[2]): readonly Step[] => [
  filed(
    '2026-08-03',
    'clerk-longquan',
    applicant,
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
];
