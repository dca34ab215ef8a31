import { plainDate } from '@fuyi/kernel';
import type { PublishedDecisionRow } from '@fuyi/publication';

export const idOf = (n: number) => `0a000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const letter = (act: string, reasons: string, operative: string) => (number: string, signed: string) =>
  [
    '行政复议决定书',
    number,
    '申请人：卢某，住北京市门头沟区。',
    '被申请人：北京市门头沟区人民政府城子街道办事处。',
    `申请人不服被申请人2026年4月20日作出的${act}，于2026年5月11日向本机关申请行政复议，本机关于2026年5月18日受理，适用普通程序。本案现已审理终结。`,
    `申请人请求：撤销${act}。`,
    '经审理查明：2026年4月17日，被申请人执法人员现场检查后制作笔录；4月20日依照《中华人民共和国城乡规划法》第六十四条作出并送达决定。',
    `本机关认为：${reasons}`,
    '综上，根据《中华人民共和国行政复议法》第六十四条第一款第二项的规定，本机关决定：',
    operative,
    '当事人如不服本决定，可以自收到本决定书之日起15日内，依法向北京市门头沟区人民法院提起行政诉讼。',
    '北京市门头沟区人民政府',
    signed,
  ].join('\n');

type Example = Pick<PublishedDecisionRow, 'outcome' | 'respondentId' | 'field' | 'actKind'> & {
  readonly title: string;
  readonly text: (number: string, signed: string) => string;
  readonly decidedOn: string;
};

const examples: readonly Example[] = [
  {
    title: '不服《限期拆除决定书》',
    outcome: 'revoke',
    respondentId: 'chengzi-subdistrict',
    field: 'towns',
    actKind: 'enforcement',
    decidedOn: '2026-07-15',
    text: letter(
      '《限期拆除决定书》',
      '行政机关作出对当事人不利的决定前，应当告知其享有陈述、申辩的权利并听取意见。被申请人未履行该程序，属于违反法定程序。',
      '撤销被申请人2026年4月20日作出的《限期拆除决定书》。',
    ),
  },
  {
    title: '不服《行政处罚决定书》',
    outcome: 'uphold',
    respondentId: 'public-security',
    field: 'public-security',
    actKind: 'penalty',
    decidedOn: '2026-08-20',
    text: letter(
      '《行政处罚决定书》',
      '处罚认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当。',
      '维持被申请人作出的《行政处罚决定书》。',
    ),
  },
  {
    title: '认为没有履行职责：举报食品标签问题',
    outcome: 'order-performance',
    respondentId: 'market-regulation',
    field: 'market',
    actKind: 'complaint-handling',
    decidedOn: '2026-08-26',
    text: letter('答复', '被申请人收到举报后，逾期没有告知处理结果。', '责令被申请人在30日内作出处理。'),
  },
  {
    title: '不服《工伤认定决定书》',
    outcome: 'declare-unlawful',
    respondentId: 'human-resources',
    field: 'human-resources',
    actKind: 'work-injury',
    decidedOn: '2025-12-03',
    text: letter(
      '《工伤认定决定书》',
      '认定工伤的期限已过，属于程序轻微违法。',
      '确认被申请人作出《工伤认定决定书》的行为违法。',
    ),
  },
];

export const exampleDecision = (n: number): PublishedDecisionRow => {
  const { text, decidedOn, ...example } = examples[n % examples.length] as Example;
  const [year = '2026', month, day] = decidedOn.split('-');
  const number = `门政复〔${year}〕${60 + n}号`;
  return {
    ...example,
    publicationId: idOf(n),
    number,
    decidedOn: plainDate(decidedOn),
    publishedOn: plainDate('2026-09-01'),
    withdrawnOn: null,
    procedure: n % 3 === 0 ? 'summary' : 'ordinary',
    basis: '《中华人民共和国行政复议法》第六十四条第一款第二项',
    documentTextId: `text-${n}`,
    body: text(number, `${year}年${Number(month)}月${Number(day)}日`),
    status: 'published',
  };
};

export const withdrawn: PublishedDecisionRow = {
  ...exampleDecision(0),
  publicationId: idOf(900),
  number: '门政复〔2026〕900号',
  withdrawnOn: plainDate('2026-09-05'),
  title: null,
  body: null,
  status: 'withdrawn',
};
