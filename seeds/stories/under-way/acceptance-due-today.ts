import type { Story } from '../story';
import { application, received } from '../steps';

/** 今天是第五个工作日：不处理，明天就视为受理。 */
export const acceptanceDueToday: Story = {
  name: 'acceptance-due-today',
  title: '扎西多吉不服食品经营许可不予变更（今天审查期届满）',
  basis: '第三十条第一款、第三款',
  steps: [
    received(
      '2026-09-01',
      'officer',
      application({
        channel: 'internet',
        applicants: [
          {
            kind: 'natural',
            name: '扎西多吉',
            gender: '男',
            ethnicity: '藏族',
            idNumber: '00000019900307551Q',
            phone: '19900000201',
            address: '北京市门头沟区大峪街道虚拟新村2号楼4单元402室',
          },
        ],
        respondentId: 'market-regulation',
        act: {
          title: '《不予变更食品经营许可决定书》',
          kind: 'licence',
          field: 'market',
          madeOn: '2026-08-10',
        },
        periodStart: { servedOn: '2026-08-12' },
        claims: '请求撤销被申请人2026年8月10日作出的不予变更食品经营许可的决定，责令重新作出处理。',
        reasons: [
          '申请人经营一家藏餐小馆，房东整修以后后厨向东扩了四平方米，申请人主动申请变更许可，提交了新的平面图。',
          '被申请人以“后厨布局不合理”为由不予变更，没有说明哪里不合理，也没有给改正的机会。',
        ].join('\n'),
      }),
    ),
  ],
  outcome: { stage: 'under-review', next: 'decide-acceptance' },
};
