import { citizen } from '../people';
import { document, replied } from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'dayu-subdistrict';

/** 已经答复，一名复议人员书面审理。 */
export const summaryToDraft: Story = {
  name: 'summary-to-draft',
  title: '茹晓不服信息公开答复（简易程序，待起草）',
  basis: '第五十三条第一款第四项、第五十四条',
  steps: [
    filed(
      '2026-08-20',
      'officer',
      citizen('茹晓', '女', '00000019940228448L', '19900001411', '大峪街道虚拟路口1号'),
      respondent,
      {
        title: '《政府信息部分公开告知书》',
        kind: 'information-disclosure',
        field: 'government-affairs',
        madeOn: '2026-08-03',
      },
      '2026-08-05',
      '请求责令公开社区食堂补贴的发放明细。',
      '补贴的总数公开了，明细说是第三方商业秘密，没有征求过食堂的意见。',
    ),
    ...begun(
      { accepted: '2026-08-24', routed: '2026-08-25', copy: '2026-08-26' },
      respondent,
      ['officer'],
      'summary',
    ),
    replied(
      '2026-09-01',
      respondent,
      '明细涉及运营企业的成本构成，属于商业秘密。',
      document('企业成本表', '证明涉及商业秘密'),
    ),
  ],
  outcome: { stage: 'under-examination', next: 'draft-decision.summary' },
};
