import type { Story } from './story';
import { application, declined, received, refused, served } from './steps';

const reason = [
  '经审查，申请人不服的行政处罚决定由国家税务总局北京市门头沟区税务局作出。《中华人民共和国行政复议法》第二十七条规定，对税务机关的行政行为不服的，向上一级主管部门申请行政复议。',
  '该申请不属于本机关管辖，不符合行政复议法第三十条第一款第六项规定的受理条件，决定不予受理。申请人可以依法向国家税务总局北京市税务局申请行政复议。',
].join('\n');

/** 税务机关的行为：不属本机关管辖，不予受理并告知有管辖权的机关。 */
export const taxFine: Story = {
  name: 'tax-fine',
  title: '云上农家院不服税务罚款（不属管辖，不予受理并告知）',
  basis: '第二十七条、第三十条第一款第六项、第二款',
  steps: [
    received(
      '2026-04-13',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'individual-business',
            name: '门头沟区妙峰山镇云上虚拟农家院',
            creditCode: '92000000MA00000X3S',
            phone: '19900000109',
            address: '北京市门头沟区妙峰山镇虚拟涧村58号',
            legalRepresentative: '澹台秀',
          },
        ],
        respondentId: 'taxation',
        act: {
          title: '《税务行政处罚决定书》（简易）',
          kind: 'penalty',
          field: 'taxation',
          madeOn: '2026-03-23',
          madeOnTheSpot: true,
          amount: 500,
        },
        periodStart: { servedOn: '2026-03-23' },
        claims: '请求撤销税务机关2026年3月23日作出的罚款500元的处罚决定。',
        reasons: [
          '农家院冬天不营业，经营者不会用电子系统申报，错过了季度申报的日子，发现以后马上到办税服务厅补报了，没有少缴税款。',
          '税务机关当场罚款500元，经营者认为属于初次违法、危害后果轻微并且及时改正，应当不予处罚。',
        ].join('\n'),
      }),
    ),
    refused(declined('2026-04-15', 'officer', 'jurisdiction', reason), 'COMPETENT_AUTHORITY_MISSING'),
    declined('2026-04-15', 'officer', 'jurisdiction', reason, 'beijing-taxation'),
    served('2026-04-16', 'officer', 'decline-decision', '$applicant1'),
  ],
  outcome: { stage: 'declined', outcome: 'decline', next: null },
};
