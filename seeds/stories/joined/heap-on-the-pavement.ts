import { application, document, heard, onCase, received, refused, replied } from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { officers, trader } from './trader';

const respondent = 'urban-enforcement';
const joined = (ground: string) =>
  onCase('2026-08-05', 'officer', 'joinder', {
    caseId: '$case-heap-on-the-highway',
    ground,
    reason: '两机关就同一次堆放砂石分别处罚，现场、当事人和证据相同，一并审理便于查清是否重复处罚。',
  });

/** 城管先罚，交通局后罚；受理在先的一案决定合并，审理期限先届满。 */
export const heapOnThePavement: Story = {
  name: 'heap-on-the-pavement',
  title: '北京远岫建材公司不服占道堆放处罚（与交通局一案合并审理）',
  basis: '第三十六条第一款，实施条例第四十三条第一款第一项',
  steps: [
    received(
      '2026-07-13',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [trader],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（擅自占用道路堆放物料）',
          kind: 'penalty',
          field: 'urban-enforcement',
          madeOn: '2026-06-22',
          amount: 8000,
        },
        periodStart: { servedOn: '2026-06-24' },
        claims: '请求撤销罚款8000元的行政处罚决定。',
        reasons:
          '砂石是卸车时临时堆放，当天下午就清运完毕，有出库单为证。听说交通局也在立案，一件事不应当罚两次。',
      }),
    ),
    ...begun({ accepted: '2026-07-16', routed: '2026-07-17', copy: '2026-07-20' }, respondent, officers),
    replied(
      '2026-07-30',
      respondent,
      '执法人员到场时砂石占用人行道约十二平方米，事实有照片为证，罚款在法定幅度以内。',
      document('现场检查笔录、照片六张', '证明堆放的位置和面积'),
    ),
    heard(
      '2026-08-04',
      'officer',
      '$applicant1',
      'in-person',
      '公司提交出库单和清运单，称交通局7月又因同一堆砂石罚款，请求两案一起审。',
    ),
    refused(joined('several-persons'), 'JOINDER_GROUND_UNFIT'),
    joined('several-organs'),
  ],
  outcome: {
    stage: 'under-examination',
    clocks: { 'review-period': '2026-09-14' },
    next: 'draft-decision.ordinary',
  },
};
