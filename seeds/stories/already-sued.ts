import type { Story } from './story';
import { application, declined, received, served } from './steps';

/** 法院已经立案：第七项受理条件不符合。 */
export const alreadySued: Story = {
  name: 'already-sued',
  title: '山桃花餐饮公司不服城管罚款，法院已立案（不予受理）',
  basis: '第二十九条第二款、第三十条第一款第七项',
  steps: [
    received(
      '2026-02-03',
      'officer3',
      application({
        channel: 'post',
        postmarkedOn: '2026-01-31',
        applicants: [
          {
            kind: 'organization',
            name: '北京山桃花餐饮管理有限公司',
            creditCode: '91000000MA00000X2R',
            phone: '010-00000107',
            address: '北京市门头沟区城子街道虚拟大街101号',
            legalRepresentative: '漆雕文',
            legalRepresentativePosition: '经理',
          },
        ],
        respondentId: 'urban-enforcement',
        act: {
          title: '《行政处罚决定书》（京门城管罚字〔2025〕000号）',
          kind: 'penalty',
          field: 'urban-enforcement',
          madeOn: '2025-12-18',
          amount: 20000,
        },
        periodStart: { servedOn: '2025-12-19' },
        claims: '请求撤销被申请人2025年12月18日作出的罚款20000元的行政处罚决定。',
        reasons: [
          '申请人门前的木质平台是招商时房东统一搭建的，申请人只是使用，没有实施搭建行为。被申请人认定申请人擅自占用公共场所并处罚款20000元，处罚对象错误。',
          '申请人为维护自身权益，已于2026年1月向人民法院提起行政诉讼，现为稳妥起见，同时申请行政复议，请一并处理。',
        ].join('\n'),
      }),
    ),
    declined(
      '2026-02-05',
      'officer3',
      'not-already-filed',
      [
        '经审查，申请人在申请书中说明，已就同一行政处罚决定于2026年1月向人民法院提起行政诉讼。经与人民法院核实，该案已于2026年1月22日立案。',
        '《中华人民共和国行政复议法》第二十九条第二款规定，公民、法人或者其他组织向人民法院提起行政诉讼，人民法院已经依法受理的，不得申请行政复议。申请人的申请不符合该法第三十条第一款第七项规定的受理条件，决定不予受理。',
      ].join('\n'),
    ),
    served('2026-02-06', 'officer3', 'decline-decision', '$applicant1', 'postal'),
  ],
  outcome: { stage: 'declined', outcome: 'decline', next: null },
};
