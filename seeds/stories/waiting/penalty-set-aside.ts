import { citizen } from '../people';
import { document, findings, heard, replied } from '../steps';
import { begun, decided } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'market-regulation';

/** 决定昨天生效，生效后的各件事都还没有办。 */
export const penaltySetAside: Story = {
  name: 'penalty-set-aside',
  title: '管小卖不服过期食品处罚（昨天生效，待通知撤回信息、返还、抄告、公开）',
  basis: '第六十四条、第七十二条第二款、第七十九条，行政处罚法第四十八条第二款',
  steps: [
    filed(
      '2026-07-20',
      'clerk',
      citizen('管小卖', '女', '00000019830808446P', '19900001414', '大峪街道虚拟里1号楼底商'),
      respondent,
      {
        title: '《行政处罚决定书》（销售过期食品）',
        kind: 'penalty',
        field: 'market',
        madeOn: '2026-07-06',
        amount: 2600,
      },
      '2026-07-07',
      '请求撤销罚款2600元的行政处罚决定。',
      '两袋面包是下架待退的，放在退货筐里，不是在卖。',
    ),
    ...begun({ accepted: '2026-07-23', routed: '2026-07-24', copy: '2026-07-27' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-08-07',
      respondent,
      '经营者在现场笔录上签字确认，事实清楚。',
      document('现场笔录、照片', '证明销售过期食品'),
    ),
    heard(
      '2026-08-12',
      'officer',
      '$applicant1',
      'telephone',
      '签字的时候没有看清，退货筐的照片申请人也有。',
    ),
    ...decided(
      {
        drafted: '2026-08-24',
        reviewed: '2026-08-25',
        approved: '2026-08-31',
        served: '2026-09-04',
        received: '2026-09-07',
      },
      respondent,
      'officer',
      {
        outcome: 'revoke',
        grounds: ['facts-unclear'],
        findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
        restitution: true,
        claims: '请求撤销罚款2600元的行政处罚决定。',
        reply: '经营者签字确认，事实清楚。',
        facts: '现场笔录未记载过期商品的批号、数量，照片看不清日期。申请人已缴纳罚款。',
        reasons: '不能证明销售的商品已经过期，主要事实不清、证据不足。',
        operative: '撤销被申请人2026年7月6日作出的罚款2600元的行政处罚决定，责令返还罚款。',
      },
    ),
  ],
  outcome: { stage: 'effective', outcome: 'revoke', next: 'publish-decision' },
};
