/** 一份申请，人和号码都是编造的；the request body of POST /api/cases and, without channel, of POST /api/receptions. */
export const anApplication = {
  channel: 'counter',
  on: '2026-08-31',
  applicants: [
    {
      kind: 'natural',
      name: '买买提·吐尔逊',
      gender: '男',
      idNumber: '00000019900101123X',
      phone: '100-0000-0001',
      address: '某市某区某街1号',
    },
    { kind: 'natural', name: '𠮷田珺' },
  ],
  agents: [
    {
      applicant: 0,
      kind: 'lawyer',
      authority: 'general',
      person: { kind: 'natural', name: '程律', firm: '某律师事务所', lawyer: true },
    },
  ],
  respondentId: 'education',
  act: {
    title: '《行政处罚决定书》（某罚〔2026〕1号）',
    kind: 'penalty',
    field: 'education',
    madeOn: '2026-08-20',
    inaction: false,
    madeOnTheSpot: true,
    realEstate: false,
    amount: 200,
    disclosed: true,
  },
  periodStart: { servedOn: '2026-08-20' },
  claims: '请求撤销行政处罚决定。',
  reasons: '当时没有停车，处罚认定的事实不清。',
  compensationClaimed: false,
  collateralReview: false,
} as const;

export const conditions = [
  'clear-parties',
  'interest',
  'concrete-request',
  'in-time',
  'in-scope',
  'jurisdiction',
  'not-already-filed',
].map((item) => ({ item, met: true }));
