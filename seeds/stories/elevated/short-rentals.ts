import { organization } from '../people';
import { application, document, onCase, received, refused, replied, served } from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'transport';
const trader = organization(
  '北京浅溪出行科技有限公司',
  '91000000MA00001G5M',
  '010-00001031',
  '城子街道虚拟路9号',
  '澹台澄',
);
const ground = 'new-kind';

/** 新类型案件，区里报请市里提级；市里同意，五个工作日内移送材料。 */
export const shortRentals: Story = {
  name: 'elevated-short-rentals',
  title: '北京浅溪出行公司不服共享车辆经营处罚（报请提级审理）',
  basis: '第三十八条第二款，实施条例第四十条',
  steps: [
    received(
      '2026-07-20',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [trader],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（未经许可从事车辆分时租赁经营）',
          kind: 'penalty',
          field: 'transport',
          madeOn: '2026-07-01',
          amount: 80_000,
        },
        periodStart: { servedOn: '2026-07-03' },
        claims: '请求撤销罚款80000元的行政处罚决定。',
        reasons: '无人值守的分时租赁是新业态，是否需要经营许可没有明确规定。',
      }),
    ),
    ...begun({ accepted: '2026-07-23', routed: '2026-07-24', copy: '2026-07-27' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-08-07',
      respondent,
      '分时租赁属于小微型客车租赁，应当备案、许可后经营，处罚于法有据。',
      document('现场检查笔录', '证明未经许可从事经营'),
    ),
    onCase('2026-08-12', 'office-head', 'elevation-requests', {
      ground,
      reason: '分时租赁的许可义务全市没有先例，涉及多个区的同类处罚，案情重大、复杂。',
    }),
    refused(
      onCase('2026-08-13', 'office-head', 'elevation-requests', { ground, reason: '补充理由。' }),
      'ELEVATION_ALREADY_REQUESTED',
    ),
    onCase('2026-08-28', 'authority-head', 'elevation', {
      granted: true,
      ground,
      reason: '属于新类型案件，且案情重大、复杂，由市人民政府审理。',
    }),
    served('2026-08-31', 'officer', 'elevation-notice', '$applicant1'),
    served('2026-08-31', 'officer', 'elevation-notice', respondent),
    onCase('2026-09-02', 'officer', 'material-transfer', {}),
  ],
  outcome: { stage: 'transferred-up', next: null },
};
