import type { Story } from './story';
import {
  accepted,
  agentAppointed,
  application,
  approvedBy,
  assigned,
  corrected,
  correctionRequested,
  document,
  drafted,
  findings,
  heard,
  proposed,
  published,
  received,
  refused,
  replied,
  routed,
  served,
  submitted,
} from './steps';

const respondent = 'market-regulation';

/** 补正一次后受理；第二次补正通知不能发；处罚明显偏重，变更并责令退还差额。 */
export const foodShop: Story = {
  name: 'food-shop',
  title: '祎味轩小吃店不服市场监管罚款（补正后受理，普通程序，变更）',
  basis: '第三十一条、第五十三条、第六十三条第一款第一项、第七十二条第二款',
  steps: [
    received(
      '2026-03-30',
      'officer3',
      application({
        channel: 'internet',
        applicants: [
          {
            kind: 'individual-business',
            name: '门头沟区大峪祎味轩小吃店',
            creditCode: '92000000MA00000X4T',
            phone: '19900000110',
            address: '北京市门头沟区大峪街道虚拟南路22号底商',
            legalRepresentative: '曲祎',
          },
        ],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（京门市监处罚〔2026〕000号）',
          kind: 'penalty',
          field: 'market',
          madeOn: '2026-03-04',
          amount: 5000,
        },
        periodStart: { servedOn: '2026-03-06' },
        claims: '请求撤销或者变更被申请人作出的罚款5000元的行政处罚决定。',
        reasons: [
          '小店是夫妻二人经营，每天早晨卖豆浆、油饼。2026年2月检查时，货架上有两袋调味料超过保质期三天，是过年关门期间忘了清理的，进价一共十一元，没有使用也没有卖出。检查当天就主动下架销毁了。',
          '小店是第一次违法，没有造成任何后果，罚款5000元相当于小店半个多月的收入，处罚明显过重。',
        ].join('\n'),
      }),
    ),
    correctionRequested(
      '2026-04-01',
      'officer3',
      ['identity-proof', 'act-proof'],
      '上传的身份证明和处罚决定书附件无法打开，请重新提交营业执照、经营者身份证明和行政处罚决定书的复印件。',
    ),
    served('2026-04-02', 'officer3', 'correction-notice', '$applicant1', 'electronic'),
    refused(
      correctionRequested('2026-04-03', 'officer3', ['reasons'], '请补充说明购进调味料的渠道。'),
      'CORRECTION_ALREADY_REQUESTED',
    ),
    corrected(
      '2026-04-14',
      'officer3',
      '申请人通过互联网渠道重新上传营业执照、经营者身份证明和行政处罚决定书，均可正常打开。',
    ),
    accepted('2026-04-16', 'officer3'),
    assigned('2026-04-16', 'officer3', 'officer2'),
    refused(routed('2026-04-17', 'officer3', 'summary'), 'SUMMARY_NOT_ALLOWED'),
    routed('2026-04-17', 'officer3', 'ordinary'),
    served('2026-04-17', 'officer3', 'acceptance-notice', '$applicant1', 'electronic'),
    served('2026-04-20', 'officer3', 'copy-of-application', respondent, 'electronic'),
    agentAppointed('2026-04-22', 'officer3', 'legal-worker', 'general', {
      kind: 'natural',
      name: '谷雨生',
      firm: '门头沟区虚拟法律服务所',
      phone: '19900000120',
    }),
    replied(
      '2026-05-06',
      respondent,
      [
        '一、违法事实清楚。2026年2月25日，执法人员在申请人店内货架上发现超过保质期的调味料两袋，当事人予以确认。',
        '二、程序合法。被申请人依法立案、调查、告知拟处罚的内容和陈述申辩权，申请人未提出陈述申辩，逾期后作出处罚决定并送达。',
        '三、处罚已经从轻。考虑到申请人配合调查，被申请人已在法定幅度内选择较低的罚款数额。请求维持。',
      ].join('\n'),
      {
        kind: 'inspection-record',
        title: '现场检查笔录、照片',
        purpose: '证明货架上有超过保质期的调味料两袋',
      },
      { kind: 'party-statement', title: '询问笔录', purpose: '证明经营者确认违法事实、尚未使用和销售' },
      document('行政处罚告知书、行政处罚决定书及送达回证', '证明处罚程序和送达日期'),
      document('近一年同类案件处理情况表', '说明本区同类案件的裁量情况'),
    ),
    heard(
      '2026-05-12',
      'officer3',
      '$applicant1',
      'in-person',
      '经营者曲祎到场：承认货架上有过期调味料，是春节歇业后疏忽；已缴纳罚款；希望能少罚一些，小店本小利薄。',
    ),
    drafted('2026-05-20', 'officer3', {
      outcome: 'alter',
      grounds: ['inappropriate'],
      findings: findings({ 'content-appropriate': false }),
      restitution: true,
      claims: '请求撤销或者变更罚款5000元的行政处罚决定。',
      reply: '违法事实清楚，程序合法，已经从轻处罚，请求维持。',
      facts: [
        '2026年2月25日，被申请人的执法人员对申请人的经营场所进行检查，发现货架上有超过保质期三日的调味料两袋，进货价格合计十一元，尚未使用和销售，申请人当场下架并于当日销毁。申请人此前没有同类违法记录。',
        '2026年3月4日，被申请人作出罚款5000元的行政处罚决定，3月6日送达，申请人已缴纳罚款。被申请人提交的近一年同类案件处理情况表显示，对涉案货值在五十元以下、未售出且及时改正的初次违法，罚款多在500元至1500元之间。',
      ].join('\n'),
      reasons: [
        '被申请人认定事实清楚，证据确凿，适用依据正确，程序合法。但是，行政处罚应当与违法行为的事实、性质、情节以及社会危害程度相当。申请人的违法行为系歇业期间疏忽所致，货值轻微，尚未售出，当场改正，又属初次违法，危害后果轻微。',
        '被申请人提交的同类案件处理情况表明，对情节相近的当事人，本区的罚款数额明显低于本案。被申请人未说明对申请人从严的理由，对相同情况的当事人没有平等对待，处罚内容不适当，应予变更。申请人已缴纳罚款，变更后的差额应当同时责令退还。',
      ].join('\n'),
      operative:
        '将被申请人2026年3月4日作出的罚款5000元的行政处罚决定变更为罚款1000元。\n责令被申请人自收到本决定书之日起15日内退还申请人已缴纳的罚款4000元。',
    }),
    submitted('2026-05-20', 'officer3'),
    approvedBy('2026-05-22', 'office-head'),
    approvedBy('2026-05-28', 'authority-head'),
    served('2026-05-29', 'officer3', 'decision', respondent, 'electronic'),
    served('2026-06-01', 'officer3', 'decision', '$applicant1', 'electronic'),
    proposed('2026-06-04'),
    published('2026-06-05'),
  ],
  outcome: { stage: 'closed', outcome: 'alter', publication: 'published', next: null },
};
