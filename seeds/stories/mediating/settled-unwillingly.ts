import { citizen } from '../people';
import { application, document, heard, received, replied, withdrawalGranted, withdrawn } from '../steps';
import { settled } from '../steps-mediation';
import { notified } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'zhaitang-town';
const reason = '双方已经和解，自愿撤回行政复议申请。';

/** 和解后撤回、终止；后来查明签字的不是本人意思（见下一件）。 */
export const settledUnwillingly: Story = {
  name: 'settled-unwillingly',
  title: '申屠望山不服占用承包地补偿（和解，撤回，终止）',
  basis: '第四十一条第一项、第七十四条',
  steps: [
    received(
      '2026-04-08',
      'clerk-zhaitang',
      application({
        channel: 'counter',
        applicants: [
          citizen('申屠望山', '男', '00000019480506221U', '19900001020', '斋堂镇虚拟坪村北街14号'),
        ],
        respondentId: respondent,
        act: {
          title: '关于占用承包地青苗补偿的决定',
          kind: 'compensation',
          field: 'towns',
          madeOn: '2026-03-16',
          amount: 3200,
        },
        periodStart: { servedOn: '2026-03-18' },
        claims: '请求撤销青苗补偿决定，按照实际面积重新计算。',
        reasons: '修便道占了申请人一亩二分谷子地，只按四分地算青苗补偿，量地的时候没有叫申请人到场。',
      }),
    ),
    ...begun({ accepted: '2026-04-13', routed: '2026-04-14', copy: '2026-04-15' }, respondent, [
      'officer2',
      'officer3',
    ]),
    replied(
      '2026-04-28',
      respondent,
      '面积依据村委会上报的测量表确定。现村委会愿意与申请人协商。',
      document('占地测量表', '证明补偿面积的来源'),
    ),
    heard(
      '2026-04-30',
      'officer2',
      '$applicant1',
      'telephone',
      '电话由申请人的侄子接听，称老人耳背，已经谈好，同意补两千元了结。',
    ),
    settled(
      '2026-05-08',
      'officer2',
      '村委会另行支付申请人2000元，申请人不再主张面积差额，撤回行政复议申请。',
    ),
    withdrawn('2026-05-08', 'clerk-zhaitang', reason),
    withdrawalGranted('2026-05-11'),
    ...notified('2026-05-13', 'officer2', 'termination-decision', respondent),
  ],
  outcome: { stage: 'terminated', outcome: 'terminate', next: null },
};
