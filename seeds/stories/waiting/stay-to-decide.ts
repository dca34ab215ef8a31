import { citizen } from '../people';
import { accepted, assigned, routed, served } from '../steps';
import { stayRequested } from '../steps-pauses';
import type { Story } from '../story';
import { filed } from './filed';

/** 刚刚分流，副本待发送，停止执行的申请待决定。 */
export const stayToDecide: Story = {
  name: 'stay-to-decide',
  title: '庾三秋不服警告并处罚款（简易程序，停止执行待决定）',
  basis: '第四十二条第三项、第五十四条第一款',
  steps: [
    filed(
      '2026-09-01',
      'clerk',
      citizen('庾三秋', '男', '00000019930919441C', '19900001403', '大峪街道虚拟街77号'),
      'market-regulation',
      {
        title: '《行政处罚决定书》（警告，罚款1000元）',
        kind: 'penalty',
        field: 'market',
        madeOn: '2026-08-18',
        amount: 1000,
      },
      '2026-08-19',
      '请求撤销警告和罚款1000元的处罚决定。',
      '价签被风吹掉，检查前一分钟刚捡起来，还没有来得及贴。',
    ),
    accepted('2026-09-04', 'officer3'),
    assigned('2026-09-07', 'officer3'),
    routed('2026-09-07', 'officer3', 'summary'),
    served('2026-09-07', 'officer3', 'acceptance-notice', '$applicant1'),
    stayRequested('2026-09-07', 'clerk', '平台见到处罚记录会下架店铺，请求复议期间停止执行。'),
  ],
  outcome: { stage: 'under-examination', next: 'send-copy.summary' },
};
