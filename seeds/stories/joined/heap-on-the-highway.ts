import { application, document, heard, received, replied } from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { officers, trader } from './trader';

const respondent = 'transport';

/** 同一堆砂石，交通局的处罚；受理在后，自己的审理期限不变。 */
export const heapOnTheHighway: Story = {
  name: 'heap-on-the-highway',
  title: '北京远岫建材公司不服公路堆放处罚（并入城管一案合并审理）',
  basis: '第三十六条第一款，实施条例第四十三条第一款第一项',
  steps: [
    received(
      '2026-07-27',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [trader],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（在公路用地范围内堆放物品）',
          kind: 'penalty',
          field: 'transport',
          madeOn: '2026-07-08',
          amount: 5000,
        },
        periodStart: { servedOn: '2026-07-10' },
        claims: '请求撤销罚款5000元的行政处罚决定。',
        reasons: '同一天、同一堆砂石，城管已经罚过8000元，交通局又以公路用地为由再罚5000元。',
      }),
    ),
    ...begun({ accepted: '2026-07-30', routed: '2026-07-31', copy: '2026-08-03' }, respondent, officers),
    replied(
      '2026-08-14',
      respondent,
      '堆放地点跨越人行道和县道用地，公路管理与市容管理保护的法益不同，应当分别处罚。',
      document('县道用地界线图', '证明堆放处属于公路用地'),
    ),
    heard('2026-08-18', 'officer', '$applicant1', 'telephone', '公司坚持砂石没有越过路缘石，请求核对界线。'),
  ],
  outcome: {
    stage: 'under-examination',
    clocks: { 'review-period': '2026-09-28' },
    next: 'draft-decision.ordinary',
  },
};
