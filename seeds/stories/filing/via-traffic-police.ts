import { citizen } from '../people';
import { application, document, findings, heard, onCase, received, replied } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'traffic-police';

/** 依据电子监控作出的处罚，向处罚机关提交申请；五个工作日内转送，申请日是处罚机关收到之日。 */
export const viaTrafficPolice: Story = {
  name: 'via-traffic-police',
  title: '梁丘雨不服电子监控处罚（通过处罚机关提交，转送，维持）',
  basis: '第三十二条、第六十八条',
  steps: [
    received(
      '2026-07-16',
      'officer3',
      application({
        channel: 'post',
        applicants: [
          citizen('梁丘雨', '男', '00000019950423338W', '19900001022', '永定镇虚拟新城3号楼2单元1701室'),
        ],
        respondentId: respondent,
        act: {
          title: '《公安交通管理行政处罚决定书》（违反禁止标线指示）',
          kind: 'penalty',
          field: 'transport',
          madeOn: '2026-06-30',
          amount: 100,
        },
        periodStart: { servedOn: '2026-06-30' },
        claims: '请求撤销罚款100元的处罚决定。',
        reasons: '路口前的实线是六月新划的，导航没有更新，申请人压线是为了避让故障车，监控只截了一张照片。',
      }),
    ),
    onCase('2026-07-17', 'officer3', 'forwarding', { organReceivedOn: '2026-07-13', ground: 'monitoring' }),
    ...begun({ accepted: '2026-07-20', routed: '2026-07-21', copy: '2026-07-22' }, respondent, [
      'officer3',
      'officer2',
    ]),
    replied(
      '2026-08-03',
      respondent,
      '完整视频显示，故障车在对向车道，申请人变更车道压越实线，标线清晰，标志齐全。',
      { kind: 'electronic', title: '路口监控视频四十秒', purpose: '证明压线前后的经过' },
      document('监控设备检定证书', '证明设备合法有效'),
    ),
    heard(
      '2026-08-06',
      'officer3',
      '$applicant1',
      'internet',
      '申请人看过完整视频，承认故障车在对向，认为标线突然变化应当先提醒。',
    ),
    ...decided(
      {
        drafted: '2026-08-10',
        reviewed: '2026-08-11',
        approved: '2026-08-14',
        served: '2026-08-17',
        received: '2026-08-18',
      },
      respondent,
      'officer3',
      {
        outcome: 'uphold',
        grounds: ['lawful-and-appropriate'],
        findings: findings(),
        claims: '请求撤销罚款100元的处罚决定。',
        reply: '压越实线事实清楚，设备合法，标线清晰。',
        facts:
          '2026年6月18日，申请人驾车通过路口前变更车道压越实线。标线5月28日施划并公告，监控设备经检定合格。',
        reasons:
          '标线施划后已经公告，清晰可辨，驾驶人负有注意义务。申请人所称避让情形与视频不符。处罚事实清楚，程序合法，幅度适当。',
        operative: '维持被申请人2026年6月30日作出的罚款100元的处罚决定。',
      },
    ),
    ...madePublic('2026-08-20', '2026-08-24'),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'uphold',
    publication: 'published',
    clocks: { 'penalty-organ-forwarding': '2026-07-20' },
    next: null,
  },
};
