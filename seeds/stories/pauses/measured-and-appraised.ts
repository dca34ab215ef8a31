import { citizen } from '../people';
import { application, copiedToSuperior, document, findings, heard, received, replied } from '../steps';
import { appraisalCommissioned, appraised, siteInspected } from '../steps-pauses';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'landscape-forestry';

/** 现场勘验两日、鉴定二十八日，都不计入审理期限；查清株数以后变更补种的数量。 */
export const measuredAndAppraised: Story = {
  name: 'measured-and-appraised',
  title: '漆雕守林不服责令补种树木（现场勘验，鉴定，变更）',
  basis: '第六十三条第一款第三项，实施条例（2007年）第三十四条第三款、第三十七条',
  steps: [
    received(
      '2026-03-09',
      'clerk-zhaitang',
      application({
        channel: 'counter',
        applicants: [citizen('漆雕守林', '男', '00000019620417223H', '19900001007', '斋堂镇虚拟沟村西坡3号')],
        respondentId: respondent,
        act: {
          title: '《责令限期补种树木通知书》',
          kind: 'other',
          field: 'forestry',
          madeOn: '2026-01-26',
        },
        periodStart: { servedOn: '2026-01-28' },
        claims: '请求撤销责令补种300株油松的通知书。',
        reasons:
          '申请人清理自家承包山坡的枯死木和灌木，工人不懂，误砍了几十棵小松树，申请人认罚。可是通知书说砍了100棵，补种300棵，坡上根本没有那么多树，也没有人来数过树桩。',
      }),
    ),
    ...begun({ accepted: '2026-03-12', routed: '2026-03-13', copy: '2026-03-16' }, respondent, [
      'officer2',
      'officer',
    ]),
    replied(
      '2026-03-27',
      respondent,
      '根据护林员报告和卫星影像估算，被伐油松约100株，按三倍责令补种，符合规定。',
      document('护林员报告、卫星影像判读说明', '证明被伐株数'),
    ),
    heard(
      '2026-04-02',
      'officer2',
      '$applicant1',
      'telephone',
      '申请人坚持要求到现场数树桩，并愿意补种实际砍伐数量的三倍。',
    ),
    siteInspected(
      '2026-04-09',
      'officer2',
      '2026-04-08',
      '两名复议人员会同双方到现场，逐一编号、拍照，共清点新鲜伐桩61个，其中树种不明的17个，双方在勘验笔录上签字。',
    ),
    appraisalCommissioned(
      '2026-04-10',
      'officer2',
      '$applicant1',
      '对17个树种不明的伐桩作树种鉴定，双方协商选定某林业司法鉴定机构。',
    ),
    appraised('2026-05-08', 'officer2', '17个伐桩中，9个为油松，8个为荆条等灌木，不属于林木株数统计范围。'),
    ...decided(
      {
        drafted: '2026-05-14',
        reviewed: '2026-05-15',
        approved: '2026-05-21',
        served: '2026-05-25',
        received: '2026-05-26',
      },
      respondent,
      'officer2',
      {
        outcome: 'alter',
        grounds: ['facts-established'],
        findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
        claims: '请求撤销责令补种300株油松的通知书。',
        reply: '按影像估算被伐油松约100株，三倍补种符合规定。',
        facts:
          '经现场勘验，新鲜伐桩61个，其中44个可以辨认为油松；其余17个经鉴定，9个为油松。被伐油松共53株。通知书认定100株，系根据影像估算，没有现场清点。',
        reasons:
          '通知书认定的株数没有现场清点支持，事实不清、证据不足。经勘验、鉴定，已查清被伐油松53株。申请人应当承担补种责任，补种数量应当以查清的株数为准。',
        operative:
          '变更被申请人2026年1月26日作出的责令限期补种树木通知书，将补种300株油松变更为补种159株油松。',
      },
    ),
    copiedToSuperior('2026-05-27', 'officer2'),
    ...madePublic('2026-06-01', '2026-06-03'),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'alter',
    publication: 'published',
    clocks: { 'review-period': '2026-06-09' },
    next: null,
  },
};
