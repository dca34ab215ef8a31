import type { Story } from '../story';
import {
  application,
  approvedBy,
  document,
  drafted,
  findings,
  proposed,
  received,
  replied,
  served,
  submitted,
} from '../steps';
import { addressConfirmed } from '../steps-service';
import { opened } from './examined';

/** 公开文本已提出，等另一人复核。 */
export const publicationToReview: Story = {
  name: 'publication-to-review',
  title: '赫连翊不服信息公开答复（公开文本待复核）',
  basis: '第七十九条第一款',
  steps: [
    received(
      '2026-07-30',
      'officer3',
      application({
        channel: 'internet',
        applicants: [
          {
            kind: 'natural',
            name: '赫连翊',
            gender: '男',
            ethnicity: '汉族',
            idNumber: '00000019850417221Y',
            phone: '19900000211',
            address: '北京市门头沟区军庄镇虚拟沟村东街18号',
          },
        ],
        respondentId: 'junzhuang-town',
        act: {
          title: '《政府信息公开答复书》',
          kind: 'information-disclosure',
          field: 'government-affairs',
          madeOn: '2026-07-10',
        },
        periodStart: { servedOn: '2026-07-13' },
        claims: '请求撤销答复书，责令重新答复。',
        reasons:
          '申请公开村内污水管网改造的竣工验收资料，答复称“信息不存在”。工程已经完工使用一年，不可能没有验收资料，被申请人没有认真检索。',
      }),
    ),
    ...opened(
      { accepted: '2026-08-03', routed: '2026-08-04', copy: '2026-08-05' },
      'junzhuang-town',
      'summary',
      ['officer3'],
    ),
    replied(
      '2026-08-12',
      'junzhuang-town',
      '被申请人检索了镇档案室，未查到竣工验收资料，据此答复信息不存在。',
      document('检索记录', '证明检索了镇档案室'),
    ),
    drafted('2026-08-19', 'officer3', {
      outcome: 'revoke',
      grounds: ['facts-unclear'],
      findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
      redoWithinDays: 20,
      claims: '请求撤销政府信息公开答复书，责令重新答复。',
      reply: '检索镇档案室未查到相关资料，答复信息不存在。',
      facts:
        '2026年7月10日，被申请人答复申请人所申请的信息不存在。被申请人仅检索了镇档案室，未向实际负责工程的内设机构和代建单位检索。',
      reasons:
        '被申请人主张信息不存在，应当证明已经尽到合理检索义务。案涉工程由其内设机构组织实施并已投入使用，被申请人未向该机构检索，答复主要事实不清、证据不足，应予撤销。',
      operative:
        '撤销被申请人2026年7月10日作出的政府信息公开答复书。\n责令被申请人自收到本决定书之日起20日内重新作出答复。',
    }),
    submitted('2026-08-19', 'officer3'),
    approvedBy('2026-08-21', 'office-head'),
    approvedBy('2026-08-26', 'authority-head'),
    served('2026-08-31', 'officer3', 'decision', 'junzhuang-town', 'electronic'),
    addressConfirmed('2026-09-01', 'officer3', '$applicant1', '北京市门头沟区（按申请书所列住址）'),
    served('2026-09-01', 'officer3', 'decision', '$applicant1', 'electronic'),
    proposed('2026-09-03'),
  ],
  outcome: { stage: 'effective', outcome: 'revoke', publication: 'proposed', next: 'publish-decision' },
};
