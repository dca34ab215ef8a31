import { plainDate } from '@fuyi/kernel';
import type { DecisionLetterInput } from './decision-letter';

/** An invented case; the identity number is invalid by its check digit. */
export const letter: DecisionLetterInput = {
  authority: '北京市门头沟区人民政府',
  number: '门政复〔2026〕12号',
  applicants: [
    {
      kind: 'natural',
      name: '何珺祎',
      gender: '女',
      ethnicity: '汉族',
      idNumber: '110109000000000000',
      address: '北京市门头沟区龙泉镇青栎园17号院3单元402室',
    },
  ],
  thirdParties: [{ kind: 'natural', name: '何龘', address: '北京市门头沟区龙泉镇青栎园17号院3单元502室' }],
  agents: [
    {
      person: { kind: 'natural', name: '吴若谷', firm: '北京青衡律师事务所' },
      kind: 'lawyer',
      actsFor: null,
    },
  ],
  respondent: {
    name: '北京市门头沟区市场监督管理局',
    address: '北京市门头沟区滨河路0号',
    representative: '周望山',
    representativePosition: '局长',
  },
  act: {
    title: '《行政处罚决定书》（京门市监处罚〔2026〕35号）',
    madeOn: plainDate('2026-04-28'),
    inaction: false,
  },
  receivedOn: plainDate('2026-06-03'),
  acceptedOn: plainDate('2026-06-10'),
  deemedAccepted: false,
  procedure: 'ordinary',
  claims: '撤销被申请人作出的行政处罚决定。',
  applicantSays:
    '申请人经营的小店于2026年3月12日接受检查，执法人员未当场制作现场笔录，也未告知陈述、申辩的权利。申请人销售的预包装食品进货时均查验了供货者的许可证和产品合格证明文件，并保存了票据。\n被申请人认定的货值金额与进货票据不符，处罚过重。',
  respondentSays:
    '2026年3月12日，被申请人对申请人的经营场所进行检查，发现货架上有超过保质期的预包装食品六袋，货值金额九十六元。被申请人依法立案、调查，于2026年4月15日送达了行政处罚告知书。处罚决定事实清楚、证据确凿、适用依据正确、程序合法、内容适当，请求维持。',
  facts:
    '2026年3月12日，被申请人执法人员对申请人的经营场所进行检查，查获超过保质期的预包装食品六袋。现场检查笔录没有申请人签名，也没有见证人签名，未记载申请人拒绝签名的情况。2026年4月28日，被申请人作出行政处罚决定，罚款人民币五千元。\n以上事实有现场检查笔录、询问笔录、进货票据、行政处罚告知书及送达回证等证据证明。',
  reasons:
    '根据《中华人民共和国行政处罚法》第五十四条第一款，行政机关发现公民、法人或者其他组织有依法应当给予行政处罚的行为的，必须全面、客观、公正地调查，收集有关证据。本案现场检查笔录没有当事人和见证人签名，货值金额的认定与进货票据不一致，被申请人未作进一步核实，主要事实不清、证据不足。',
  basis: ['《中华人民共和国行政复议法》第六十四条第一款第一项'],
  operative:
    '撤销被申请人2026年4月28日作出的《行政处罚决定书》（京门市监处罚〔2026〕35号）。\n责令被申请人自收到本决定书之日起60日内重新作出处理。',
  court: '北京市门头沟区人民法院',
  litigationDays: 15,
  on: plainDate('2026-08-26'),
};
