import type { Story } from '../story';
import { application, approvedBy, document, drafted, findings, received, replied, submitted } from '../steps';
import { opened } from './examined';

/** 草案在复议机关负责人处，简易程序三十日明天届满。 */
export const draftWithAuthorityHead: Story = {
  name: 'draft-with-authority-head',
  title: '阿依努尔不服当场罚款（草案待机关负责人审批，明天届满）',
  basis: '第六十一条第一款、第六十二条第二款',
  steps: [
    received(
      '2026-08-06',
      'clerk-yongding',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '阿依努尔·买合木提',
            gender: '女',
            ethnicity: '维吾尔族',
            idNumber: '00000019950823447V',
            phone: '19900000207',
            address: '北京市门头沟区永定镇虚拟谷小区11号楼2单元603室',
          },
        ],
        respondentId: 'traffic-police',
        act: {
          title: '《公安交通管理简易程序处罚决定书》',
          kind: 'penalty',
          field: 'transport',
          madeOn: '2026-07-20',
          madeOnTheSpot: true,
          amount: 100,
        },
        periodStart: { servedOn: '2026-07-20' },
        claims: '请求撤销罚款100元的处罚决定。',
        reasons:
          '申请人骑电动自行车经过路口，当时绿灯闪烁，已经过了停止线，民警认定闯红灯并当场罚款。路口有监控，请求调取。',
      }),
    ),
    ...opened(
      { accepted: '2026-08-10', routed: '2026-08-10', copy: '2026-08-11' },
      'traffic-police',
      'summary',
      ['officer'],
    ),
    replied(
      '2026-08-18',
      'traffic-police',
      '路口监控录像显示，申请人越过停止线时信号灯已转为红灯，当场处罚事实清楚、程序合法。',
      { kind: 'audio-visual', title: '路口监控录像', purpose: '证明越线时信号灯为红灯' },
      document('处罚决定书', '证明处罚内容和当场交付'),
    ),
    drafted('2026-09-02', 'officer', {
      outcome: 'uphold',
      grounds: ['lawful-and-appropriate'],
      findings: findings(),
      claims: '请求撤销罚款100元的处罚决定。',
      reply: '监控录像证明申请人越线时为红灯，请求维持。',
      facts:
        '2026年7月20日，申请人驾驶电动自行车经过路口。监控录像显示，信号灯转为红灯后约一秒，申请人前轮越过停止线并继续通行。',
      reasons:
        '录像能够证明申请人越线时信号灯为红灯，被申请人当场处以罚款，事实清楚，证据确凿，依据正确，程序合法，内容适当。',
      operative: '维持被申请人2026年7月20日作出的罚款100元的处罚决定。',
    }),
    submitted('2026-09-02', 'officer'),
    approvedBy('2026-09-04', 'office-head'),
  ],
  outcome: { stage: 'under-examination', next: 'authority-head-approval' },
};
