import { citizen } from '../people';
import { application, document, findings, heard, performed, received, replied } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'yongding-town';

/** 行政协议：镇政府没有按照腾退安置协议交付过渡房，责令继续履行。 */
export const agreementKept: Story = {
  name: 'agreement-kept',
  title: '太叔岚请求履行腾退安置协议（行政协议，责令履行）',
  basis: '第七十一条第一款、第七十七条第一款',
  steps: [
    received(
      '2026-04-20',
      'clerk-yongding',
      application({
        channel: 'counter',
        applicants: [
          citizen('太叔岚', '女', '00000019690909447Q', '19900001016', '永定镇虚拟新区5号楼1单元303室'),
        ],
        respondentId: respondent,
        act: {
          title: '《宅基地腾退安置协议书》（未交付过渡房、未支付过渡费）',
          kind: 'agreement',
          field: 'towns',
          madeOn: '2025-06-30',
          realEstate: true,
          disclosed: false,
        },
        periodStart: { knewContentOn: '2026-03-02', knewRightsOn: '2026-03-02' },
        claims: '请求责令被申请人按照协议交付过渡房，支付2025年10月以来的过渡费。',
        reasons:
          '协议写明2025年9月30日前交付过渡房一套，逾期按月付过渡费2800元。申请人按期腾了房，过渡房没有着落，3月2日镇里书面答复说房源不足、过渡费也不付。',
      }),
    ),
    ...begun({ accepted: '2026-04-23', routed: '2026-04-24', copy: '2026-04-27' }, respondent, [
      'officer3',
      'officer2',
    ]),
    replied(
      '2026-05-12',
      respondent,
      '因过渡房源装修延期，未能如期交付；过渡费因协议编号录入错误未拨付，并非拒绝履行。',
      document('《宅基地腾退安置协议书》', '证明协议内容'),
      document('过渡房装修工程延期说明', '证明延期的原因'),
    ),
    heard(
      '2026-05-18',
      'officer3',
      '$applicant1',
      'telephone',
      '申请人要求两个月内交房，过渡费一次付清，可以不追究违约金。',
    ),
    ...decided(
      {
        drafted: '2026-05-26',
        reviewed: '2026-05-27',
        approved: '2026-06-02',
        served: '2026-06-04',
        received: '2026-06-05',
      },
      respondent,
      'officer3',
      {
        outcome: 'agreement-relief',
        grounds: ['not-performed', 'not-as-agreed'],
        findings: findings(),
        agreementReliefs: ['perform'],
        performWithinDays: 45,
        claims: '请求责令交付过渡房、支付过渡费。',
        reply: '房源装修延期，过渡费因录入错误未拨付，并非拒绝履行。',
        facts:
          '双方2025年6月30日签订协议。申请人依约腾退。被申请人至今未交付过渡房，也未支付2025年10月起的过渡费。',
        reasons:
          '协议合法有效，申请人已经履行义务。装修延期、录入错误是被申请人自身的原因，不能免除其按照约定履行的责任。',
        operative:
          '责令被申请人自收到本决定书之日起45日内，按照协议交付过渡房，并支付2025年10月起至交付之日的过渡费。',
      },
    ),
    ...madePublic('2026-06-09', '2026-06-11'),
    performed(
      '2026-07-10',
      respondent,
      'performance',
      '已于7月9日交付过渡房，过渡费28000元已汇入申请人账户。',
    ),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'agreement-relief',
    publication: 'published',
    clocks: { performance: '2026-07-20' },
    next: null,
  },
};
