import type { Story } from '../story';
import { application, document, drafted, findings, received, replied, returnedBy, submitted } from '../steps';
import { judged } from '../steps-evidence';
import { answered, opened } from './examined';

const revoking = {
  outcome: 'revoke',
  grounds: ['facts-unclear'],
  findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
  restitution: true,
  claims: '请求撤销罚款3500元的处罚决定。',
  reply: '申请人未办理养犬登记，处罚事实清楚。',
  operative:
    '撤销被申请人2026年6月10日作出的罚款3500元的处罚决定。\n责令被申请人自收到本决定书之日起15日内返还已缴纳的罚款3500元。',
} as const;

/** 草案退回重写以后，又在复议机构负责人处，审理期限还有三天。 */
export const draftWithOfficeHead: Story = {
  name: 'draft-with-office-head',
  title: '陈龘不服养犬处罚（草案待机构负责人审核，三天内届满）',
  basis: '第六十一条第一款、第六十二条第一款',
  steps: [
    received(
      '2026-07-09',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '陈龘',
            gender: '男',
            ethnicity: '汉族',
            idNumber: '00000019871212113U',
            phone: '19900000206',
            address: '北京市门头沟区大峪街道虚拟南里20号楼1单元301室',
          },
        ],
        respondentId: 'public-security',
        act: {
          title: '《行政处罚决定书》（未按规定登记养犬）',
          kind: 'penalty',
          field: 'public-security',
          madeOn: '2026-06-10',
          amount: 3500,
        },
        periodStart: { servedOn: '2026-06-11' },
        claims: '请求撤销罚款3500元的处罚决定。',
        reasons:
          '犬是朋友出国临时寄养的，有登记证，申请人出示过照片。处罚时没有核实登记情况，直接认定未登记。',
      }),
    ),
    ...opened(
      { accepted: '2026-07-13', routed: '2026-07-14', copy: '2026-07-15' },
      'public-security',
      'ordinary',
      ['officer2', 'officer'],
    ),
    ...answered(
      replied(
        '2026-07-28',
        'public-security',
        '申请人饲养犬只未办理登记，经告知后仍不能提供登记证，处罚事实清楚。',
        document('处罚案卷一册', '证明处罚的事实和程序'),
      ),
      {
        on: '2026-08-12',
        officer: 'officer2',
        record: '申请人补充提交朋友的养犬登记证照片和寄养聊天记录，登记地址在外区。',
      },
    ),
    drafted('2026-08-26', 'officer2', {
      ...revoking,
      facts:
        '2026年6月3日，民警检查时申请人称犬只为他人寄养。被申请人未核实登记证，即认定犬只未登记。经本机关核实，该犬只登记在案。',
      reasons: '被申请人未核实登记证，主要事实不清、证据不足，应予撤销。',
    }),
    submitted('2026-08-27', 'officer2'),
    returnedBy(
      '2026-08-31',
      'office-head',
      '请写明争议焦点，回应被申请人的主张，逐一说明证据；返还罚款的理由也要写清。',
    ),
    judged('2026-09-02', 'officer2', 1, 'verified'),
    drafted('2026-09-03', 'officer2', {
      ...revoking,
      facts:
        '2026年6月3日，民警检查时申请人称犬只为他人寄养并出示登记证照片。被申请人未核实该登记证，即认定犬只未登记。经本机关向登记机关核实，该犬只登记在案并在有效期内。',
      reasons: '处罚决定撤销以后，已缴纳的罚款应当返还。',
      issues: [
        {
          question: '被申请人认定犬只未登记，主要事实是否清楚',
          findings: ['facts-clear', 'evidence-conclusive'],
          evidence: [1],
          claims: [],
          law: '《中华人民共和国行政处罚法》第四十条',
          applicantPoint: '犬只是朋友临时寄养的，有登记证，检查时出示过照片',
          respondentPoint: '申请人经告知仍不能提供登记证，未登记的事实清楚',
          conclusion:
            '犬只是否登记是认定违法事实的关键。案卷记载申请人当场提出寄养并出示登记证照片，被申请人没有向登记机关核实，主要事实不清、证据不足',
        },
      ],
    }),
    submitted('2026-09-04', 'officer2'),
  ],
  outcome: { stage: 'under-examination', next: 'office-head-review' },
};
