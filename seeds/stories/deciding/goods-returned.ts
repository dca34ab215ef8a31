import { citizen } from '../people';
import {
  application,
  copiedToSuperior,
  document,
  findings,
  heard,
  performed,
  received,
  replied,
} from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'market-regulation';

/** 扣押没有依据：撤销，虽未请求赔偿，也同时责令返还扣押的物品。 */
export const goodsReturned: Story = {
  name: 'goods-returned',
  title: '呼延木不服扣押电子秤（撤销，依职权责令返还）',
  basis: '第六十四条第一款第一项、第七十二条第二款',
  steps: [
    received(
      '2026-03-30',
      'clerk-longquan',
      application({
        channel: 'counter',
        applicants: [citizen('呼延木', '男', '00000019870119338S', '19900001018', '龙泉镇虚拟市场东区6号')],
        respondentId: respondent,
        act: {
          title: '《实施行政强制措施决定书》（扣押电子计价秤十二台）',
          kind: 'enforcement',
          field: 'market',
          madeOn: '2026-03-12',
          amount: 18000,
        },
        periodStart: { servedOn: '2026-03-12' },
        claims: '请求撤销扣押决定。',
        reasons:
          '申请人卖秤也修秤，扣走的十二台是顾客送来修的，封条就是报修单，不是作弊秤。没有秤，客人天天上门要。',
      }),
    ),
    ...begun({ accepted: '2026-04-02', routed: '2026-04-03', copy: '2026-04-07' }, respondent, [
      'officer',
      'officer3',
    ]),
    replied(
      '2026-04-20',
      respondent,
      '群众举报申请人出售作弊秤，现场十二台秤铅封破损，符合扣押条件。',
      document('举报登记、现场照片', '证明铅封破损'),
    ),
    heard(
      '2026-04-24',
      'officer',
      '$applicant1',
      'in-person',
      '申请人带来报修登记本和九名顾客的电话，登记本与秤的编号一一对应。',
    ),
    ...decided(
      {
        drafted: '2026-05-06',
        reviewed: '2026-05-07',
        approved: '2026-05-11',
        served: '2026-05-13',
        received: '2026-05-14',
      },
      respondent,
      'officer',
      {
        outcome: 'revoke',
        grounds: ['facts-unclear'],
        findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
        restitution: true,
        restitutionOrder: '责令被申请人自收到本决定书之日起10日内解除扣押，返还电子计价秤十二台。',
        claims: '请求撤销扣押决定。',
        reply: '铅封破损，符合扣押条件。',
        facts:
          '被扣押的十二台秤均登记在申请人的报修登记本上，报修原因即铅封、传感器损坏。被申请人未对秤进行检定。',
        reasons:
          '铅封破损不能证明秤具有作弊功能，被申请人未检定、未核实报修情况即予扣押，主要事实不清、证据不足。',
        operative: '撤销被申请人2026年3月12日作出的实施行政强制措施决定。',
      },
    ),
    copiedToSuperior('2026-05-15', 'officer'),
    ...madePublic('2026-05-19', '2026-05-20'),
    performed('2026-05-21', respondent, 'restitution', '已解除扣押，十二台秤当面清点返还，申请人签收。'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
