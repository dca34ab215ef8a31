import { organization } from '../people';
import {
  application,
  copiedToSuperior,
  document,
  findings,
  heard,
  onCase,
  penaltyNotified,
  penaltyWithdrawn,
  performed,
  received,
  replied,
} from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'market-regulation';

/** 一份决定书三项处罚：两项维持，一项变更；多收的罚款责令返还，决定书里的笔误另行更正。 */
export const threePenalties: Story = {
  name: 'three-penalties',
  title: '北京雀鸣餐饮公司不服三项处罚（两项维持，一项变更，返还，更正笔误）',
  basis: '第六十三条第一款第一项、第六十八条、第七十二条第二款，行政处罚法第四十八条第二款',
  steps: [
    received(
      '2026-02-24',
      'officer',
      application({
        channel: 'post',
        postmarkedOn: '2026-02-12',
        applicants: [
          organization(
            '北京雀鸣餐饮管理有限公司',
            '91000000MA00001F6G',
            '010-00001012',
            '大峪街道虚拟商街18号',
            '车前子',
          ),
        ],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（未公示许可证、未查验进货、超范围经营三项）',
          kind: 'penalty',
          field: 'market',
          madeOn: '2026-01-19',
          amount: 36000,
        },
        periodStart: { servedOn: '2026-01-21' },
        claims:
          '一、请求撤销对未公示食品经营许可证的警告；二、请求撤销对未查验进货的罚款6000元；三、请求撤销对超范围制售冷荤的罚款30000元。',
        reasons:
          '许可证当天拿下来拍照备案，没有及时挂回去；进货票据在总部。冷荤只是给老顾客拌了两盘黄瓜，没有对外标价，罚三万元过重。',
      }),
    ),
    ...begun({ accepted: '2026-02-27', routed: '2026-02-28', copy: '2026-03-02' }, respondent, [
      'officer3',
      'officer',
    ]),
    replied(
      '2026-03-13',
      respondent,
      '三项违法事实均有现场笔录和照片，经营者当场签字。申请人已缴纳全部罚款36000元。',
      { kind: 'inspection-record', title: '现场检查笔录、照片', purpose: '证明三项违法事实' },
      document('缴款凭证', '证明罚款已经缴纳'),
    ),
    heard(
      '2026-03-18',
      'officer3',
      '$applicant1',
      'in-person',
      '申请人对前两项事实没有异议，主要认为第三项处罚过重，提交了当日点菜单。',
    ),
    ...decided(
      {
        drafted: '2026-03-27',
        reviewed: '2026-03-30',
        approved: '2026-04-03',
        served: '2026-04-08',
        received: '2026-04-09',
      },
      respondent,
      'officer3',
      {
        outcome: 'uphold',
        grounds: ['lawful-and-appropriate'],
        findings: findings(),
        claim: 1,
        restitution: true,
        restitutionOrder: '责令被申请人自收到本决定书之日起15日内返还多收的罚款25000元。',
        further: [
          {
            outcome: 'uphold',
            grounds: ['lawful-and-appropriate'],
            findings: findings(),
            claim: 2,
            operative: '维持对未查验进货的罚款6000元。',
          },
          {
            outcome: 'alter',
            grounds: ['inappropriate'],
            findings: findings({ 'content-appropriate': false }),
            claim: 3,
            operative: '将对超范围制售冷荤的罚款30000元变更为罚款5000元。',
          },
        ],
        claims: '请求撤销三项处罚。',
        reply: '三项违法事实清楚，处罚在法定幅度以内。',
        facts:
          '检查当日，申请人未在显著位置公示许可证，当批蔬菜不能提供进货票据，凉拌黄瓜两份，货值二十六元。申请人已缴纳罚款36000元。',
        reasons:
          '前两项违法事实清楚，处罚适当。第三项货值极小、没有危害后果，被申请人处以三万元罚款，与违法情节明显不相当，应予变更；变更后多收的部分应当同时返还。',
        operative: '维持对未公示食品经营许可证的警告。',
      },
    ),
    penaltyNotified('2026-04-09', 'officer3'),
    copiedToSuperior('2026-04-10', 'officer3'),
    penaltyWithdrawn('2026-04-13', respondent, '处罚决定第三项经行政复议变更，已撤回原公开信息并说明理由。'),
    onCase('2026-04-14', 'office-head', 'clerical-corrections', {
      document: 'decision',
      correction: '决定书第三页“凉拌黄瓜三份”更正为“凉拌黄瓜两份”。',
    }),
    ...madePublic('2026-04-15', '2026-04-17'),
    performed('2026-04-22', respondent, 'restitution', '已将多收的罚款25000元退回申请人账户。'),
  ],
  outcome: { stage: 'closed', outcome: 'alter', publication: 'published', next: null },
};
