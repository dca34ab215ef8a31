import type { Story } from './story';
import {
  accepted, application, approvedBy, assigned, converted, document, drafted, findings, heard, proposed, published, received,
  refused, replied, routed, served, submitted,
} from './steps';

const respondent = 'transport';

/** 三千元整可以适用简易程序；答复后发现主要证据有疑点，转为普通程序，审限自原受理日起。 */
export const convertedToOrdinary: Story = {
  name: 'converted-to-ordinary',
  title: '令狐远山不服交通运输罚款（简易转普通，撤销）',
  basis: '第五十三条第一款第三项、第五十五条、第六十四条第一款第一项',
  steps: [
    received('2026-06-08', 'officer', application({
      channel: 'post', postmarkedOn: '2026-06-05',
      applicants: [{
        kind: 'natural', name: '令狐远山', gender: '男', ethnicity: '汉族', idNumber: '00000019830926441K', phone: '19900000117',
        address: '北京市门头沟区雁翅镇虚拟峪村77号',
      }],
      respondentId: respondent,
      act: {
        title: '《交通运输行政处罚决定书》（京门交罚〔2026〕000号）', kind: 'penalty', field: 'transport', madeOn: '2026-05-11', amount: 3000,
      },
      periodStart: { servedOn: '2026-05-12' },
      claims: '请求撤销被申请人2026年5月11日作出的罚款3000元的行政处罚决定，退还已缴纳的罚款。',
      reasons: [
        '4月18日是周六，申请人开自家面包车拉着同村的三个老乡去镇上赶集，都是乡里乡亲，没有谈过价钱。路上被执法人员拦下，说是非法营运。',
        '执法人员问坐车的人给不给钱，其中一位老人耳背，以为问的是买菜花了多少钱，就答“三十块”，执法人员就记成了车费三十元。申请人当时就说明了情况，没有人理会。',
        '申请人有正当职业，从来没有跑过黑车，请求查清事实，撤销处罚。',
      ].join('\n'),
    })),
    accepted('2026-06-10'),
    assigned('2026-06-10', 'officer', 'officer2'),
    routed('2026-06-11', 'officer', 'summary'),
    served('2026-06-11', 'officer', 'acceptance-notice', '$applicant1', 'postal'),
    served('2026-06-12', 'officer', 'copy-of-application', respondent, 'electronic'),
    replied('2026-06-18', respondent, [
      '2026年4月18日，执法人员在公路上检查申请人驾驶的小型面包车，车上有乘客三人。经询问，乘客承认支付车费三十元，申请人未取得道路运输经营许可，构成未经许可从事客运经营。',
      '被申请人履行了立案、调查、告知、决定、送达程序，程序合法，罚款3000元已经减轻。请求维持。',
    ].join('\n'),
      document('询问笔录一份（乘客）', '证明乘客支付车费三十元'),
      { kind: 'audio-visual', title: '执法记录仪录像', purpose: '证明检查经过' },
      document('行政处罚告知书、决定书及送达回证', '证明处罚程序')),
    converted('2026-06-30', 'officer', '执法记录仪录像与书面笔录的内容不一致，乘客所说“三十块”指的是车费还是买菜钱存在较大争议，需要听取申请人意见并向乘客核实，不宜继续适用简易程序。'),
    refused(drafted('2026-07-01', 'officer', {
      outcome: 'revoke', grounds: ['facts-unclear'], findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
      restitution: true, claims: '请求撤销处罚。', reply: '请求维持。', facts: '事实尚待核实。', reasons: '尚未听取申请人意见。', operative: '撤销处罚决定。',
    }), 'OPINIONS_NOT_TAKEN'),
    heard('2026-07-08', 'officer', '$applicant1', 'in-person', '在雁翅镇司法所听取意见：申请人陈述当日赶集经过；同车三位乡亲到场，均称没有约定也没有支付车费，耳背的老人演示了当日的问答，称“问我买菜花了多少，我说三十块”。'),
    drafted('2026-07-24', 'officer', {
      outcome: 'revoke',
      grounds: ['facts-unclear'],
      findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
      redoWithinDays: 60,
      restitution: true,
      claims: '请求撤销罚款3000元的行政处罚决定，退还已缴纳的罚款。',
      reply: '乘客承认支付车费三十元，申请人未经许可从事客运经营，事实清楚，请求维持。',
      facts: [
        '2026年4月18日，申请人驾驶自有小型面包车搭载同村村民三人前往镇上集市，途中接受被申请人检查。被申请人仅对其中一名乘客制作了询问笔录，笔录记载“车费三十元”。',
        '执法记录仪录像显示，执法人员的问话为“花了多少钱”，该乘客回答“三十块”，随后说“菜都在这儿呢”。录像中没有出现约定车费或者支付车费的内容。对另外两名乘客，被申请人没有询问。',
        '本机关听取意见时，三名乘客均表示没有约定、也没有支付车费。',
      ].join('\n'),
      reasons: [
        '《中华人民共和国行政复议法》第四十四条第一款规定，被申请人对其作出的行政行为的合法性、适当性负有举证责任。认定申请人从事客运经营，应当有证据证明收取报酬的事实。',
        '本案的关键证据为一份乘客笔录，其内容与执法记录仪录像不一致，录像中问答双方对所指款项的理解明显不同，被申请人未进一步核实，也未询问其他乘客。现有证据不足以证明申请人收取车费，处罚决定主要事实不清、证据不足，应予撤销。申请人已缴纳罚款，应当同时责令返还。',
      ].join('\n'),
      operative: '撤销被申请人2026年5月11日作出的罚款3000元的行政处罚决定。\n责令被申请人自收到本决定书之日起15日内返还申请人已缴纳的罚款3000元。',
    }),
    submitted('2026-07-24', 'officer'),
    approvedBy('2026-07-28', 'office-head'),
    approvedBy('2026-08-05', 'authority-head'),
    served('2026-08-06', 'officer', 'decision', respondent, 'electronic'),
    served('2026-08-07', 'officer', 'decision', '$applicant1', 'postal'),
    proposed('2026-08-12'),
    published('2026-08-14'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
