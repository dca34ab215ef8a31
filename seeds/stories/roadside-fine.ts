import type { Story } from './story';
import {
  accepted,
  application,
  approvedBy,
  assigned,
  confirmed,
  document,
  drafted,
  findings,
  onCase,
  proposed,
  published,
  recordedOrally,
  refused,
  replied,
  routed,
  served,
  submitted,
} from './steps';

const respondent = 'traffic-police';

/** 主线：在大峪街道司法所口头申请，一路走到决定书公开。 */
export const roadsideFine: Story = {
  name: 'roadside-fine',
  title: '祝青禾不服现场交通罚款（口头申请，简易程序，维持）',
  basis: '第二十二条第三款、第二十三条第一款第一项、第五十三条第一款第一项、第六十八条',
  steps: [
    recordedOrally(
      '2026-07-06',
      'clerk',
      application({
        receptionPointId: 'dayu',
        applicants: [
          {
            kind: 'natural',
            name: '祝青禾',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019580317442A',
            phone: '19900000101',
            address: '北京市门头沟区大峪街道剧场东街虚拟胡同7号院2号楼3单元501室',
          },
        ],
        respondentId: respondent,
        act: {
          title: '《公安交通管理简易程序处罚决定书》（编号0000000626）',
          kind: 'penalty',
          field: 'transport',
          madeOn: '2026-06-29',
          madeOnTheSpot: true,
          amount: 200,
        },
        periodStart: { servedOn: '2026-06-29' },
        claims: '请求撤销被申请人2026年6月29日作出的罚款200元的处罚决定。',
        reasons: [
          '我不会写申请书，所以到司法所口头申请。2026年6月29日上午，我开家里的小汽车送家里人到医院，医院门口没有车位，就把车临时停在路边，人没有走远，等家里人下车以后正准备开走。',
          '民警走过来说这里不让停，当场开了单子，罚款200元。我当时解释了，说停了不到三分钟，民警没有听。单子当场给了我，我签了字。',
          '我认为停车时间很短，车上一直有人，没有影响别人通行，罚200元太重，应当口头提醒就可以。请复议机关给我一个说法。',
        ].join('\n'),
      }),
    ),
    confirmed('2026-07-06', 'clerk', 'read-aloud', 'fingerprint'),
    refused(accepted('2026-07-08', 'clerk'), 'NOT_PERMITTED', 403),
    accepted('2026-07-08'),
    assigned('2026-07-08', 'officer'),
    routed('2026-07-09', 'officer', 'summary'),
    served('2026-07-09', 'officer', 'acceptance-notice', '$applicant1'),
    served('2026-07-09', 'officer', 'copy-of-application', respondent, 'electronic'),
    replied(
      '2026-07-14',
      respondent,
      [
        '一、申请人违法事实清楚。2026年6月29日9时许，申请人驾驶小型汽车停放在施划禁止停车标线、设有禁停标志的路段，民警到场时车辆已熄火，驾驶人离开驾驶座。执法记录仪完整记录了现场情况。',
        '二、程序合法。民警两人着制式服装，出示执法证件，当场告知申请人违法事实、处罚理由和依据，听取了申请人的陈述和申辩，填写预定格式、编有号码的处罚决定书并当场交付，申请人签名。符合《中华人民共和国行政处罚法》第五十一条、第五十二条的规定。',
        '三、处罚适当。该路段为医院门前主要通道，早高峰期间禁停。罚款200元在当场处罚的法定幅度以内，且与同类情形的处理一致。请求维持该处罚决定。',
      ].join('\n'),
      document('公安交通管理简易程序处罚决定书', '证明处罚决定的内容和当场交付、申请人签收的事实'),
      {
        kind: 'audio-visual',
        title: '执法记录仪录像一段，时长6分12秒',
        purpose: '证明车辆停放位置、禁停标志标线和民警听取申辩的经过',
      },
      { kind: 'inspection-record', title: '现场照片四张', purpose: '证明路段设有禁止停车标志、标线' },
    ),
    drafted('2026-07-17', 'officer', {
      outcome: 'uphold',
      grounds: ['lawful-and-appropriate'],
      findings: findings(),
      claims: '请求撤销被申请人作出的罚款200元的处罚决定。',
      reply: '处罚决定认定事实清楚，程序合法，处罚适当，请求维持。',
      facts: [
        '2026年6月29日，申请人驾驶小型汽车停放在门头沟区某医院门前路段。该路段设有禁止停车标志，施划禁止停车标线，标志标线清晰、连续。被申请人的两名民警到场后出示执法证件，告知违法事实、理由和依据，听取了申请人的陈述和申辩，当场作出罚款200元的处罚决定并交付申请人，申请人签名。',
        '以上事实，有处罚决定书、执法记录仪录像、现场照片和口头申请笔录在案佐证。录像显示，自民警到场至申请人返回驾驶座，共四分二十秒。',
      ].join('\n'),
      reasons: [
        '《中华人民共和国行政处罚法》第五十一条规定，违法事实确凿并有法定依据，对公民处以二百元以下罚款的，可以当场作出行政处罚决定。第五十二条规定了当场处罚应当出示证件、填写决定书并当场交付等程序。被申请人在职权范围内，对申请人在禁停路段停车的行为当场处以200元罚款，认定事实清楚，证据确凿，适用依据正确，程序合法。',
        '关于申请人提出的停车时间短、未影响通行的意见。该路段为医院门前通道，禁停标志标线的设置正是为了保障急救和就诊车辆通行，停车时间的长短不影响违法行为的认定。申请人送家人就医的处境值得体谅，但医院东侧一百米处设有临时停靠区，申请人可以选择使用。处罚幅度没有超出必要限度，内容适当。',
      ].join('\n'),
      operative: '维持被申请人2026年6月29日作出的罚款200元的处罚决定。',
    }),
    submitted('2026-07-17', 'officer'),
    approvedBy('2026-07-20', 'office-head', '事实、依据、程序均已核对，同意。'),
    approvedBy('2026-07-22', 'authority-head'),
    onCase('2026-07-23', 'officer', 'papers', { kind: 'decision' }),
    served('2026-07-23', 'officer', 'decision', respondent, 'electronic'),
    served('2026-07-24', 'officer', 'decision', '$applicant1'),
    proposed('2026-07-27'),
    published('2026-07-29'),
  ],
  outcome: { stage: 'closed', outcome: 'uphold', publication: 'published', next: null },
};
