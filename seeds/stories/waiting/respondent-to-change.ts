import { citizen } from '../people';
import { onCase } from '../steps';
import type { Story } from '../story';
import { filed } from './filed';

/** 已告知变更被申请人，等申请人答复。 */
export const respondentToChange: Story = {
  name: 'respondent-to-change',
  title: '支离不服街面执法（错列被申请人，等申请人变更）',
  basis: '实施条例第二十九条',
  steps: [
    filed(
      '2026-09-03',
      'clerk',
      citizen('支离', '男', '00000019880120335M', '19900001412', '大峪街道虚拟桥头3号'),
      'dayu-subdistrict',
      {
        title: '《行政处罚决定书》（擅自摆摊）',
        kind: 'penalty',
        field: 'urban-enforcement',
        madeOn: '2026-08-21',
        amount: 300,
      },
      '2026-08-21',
      '请求撤销罚款300元的处罚决定。',
      '申请人只是帮朋友看了五分钟摊。',
    ),
    onCase('2026-09-07', 'officer', 'respondent-notices', {
      reason: '决定书加盖的是区城市管理综合行政执法局的印章，应当以该局为被申请人。',
    }),
  ],
  outcome: { stage: 'under-review', next: 'decide-acceptance' },
};
