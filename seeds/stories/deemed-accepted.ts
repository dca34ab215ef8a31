import type { Story } from './story';
import {
  application,
  approvedBy,
  assigned,
  copiedToSuperior,
  declined,
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

const respondent = 'housing-construction';
const late = [
  '申请人称其于2025年8月即知道该行政行为的内容，至2026年2月才申请行政复议，已超过六十日的申请期限。',
  '申请人的申请不符合行政复议法第三十条第一款第四项规定的受理条件。',
].join('\n');

/** 春节前收到，五个工作日内没有处理，届满之日视为受理；其后只能驳回申请，不能再不予受理。 */
export const deemedAccepted: Story = {
  name: 'deemed-accepted',
  title: '诸葛明不服住建委备案（视为受理，超过申请期限，驳回申请）',
  basis: '第二十条第一款、第三十条第三款、第三十三条',
  steps: [
    received(
      '2026-02-10',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '诸葛明',
            gender: '男',
            ethnicity: '汉族',
            idNumber: '00000019720703337J',
            phone: '19900000112',
            address: '北京市门头沟区永定镇虚拟嘉园9号楼1单元1101室',
          },
        ],
        respondentId: respondent,
        act: {
          title: '住宅小区业主委员会备案',
          kind: 'confirmation',
          field: 'housing',
          madeOn: '2025-07-28',
        },
        periodStart: { servedOn: '2025-08-04' },
        claims: '请求撤销被申请人2025年7月28日对小区业主委员会作出的备案。',
        reasons: [
          '申请人是小区业主。2025年8月4日，小区公示栏张贴了业主委员会备案的通知和材料，申请人当天就看到了，认为投票过程有问题，有的业主的签名不是本人签的。',
          '申请人先后向物业和居民委员会反映，一直等待他们处理，没有结果，现在申请行政复议。',
        ].join('\n'),
      }),
    ),
    refused(declined('2026-02-26', 'officer', 'in-time', late), 'NOT_UNDER_REVIEW'),
    assigned('2026-02-26', 'officer', 'officer3'),
    routed('2026-02-26', 'officer', 'ordinary', { disputeMinor: false }),
    served('2026-02-27', 'officer', 'acceptance-notice', '$applicant1'),
    served('2026-02-28', 'officer', 'copy-of-application', respondent, 'electronic'),
    replied(
      '2026-03-11',
      respondent,
      [
        '被申请人于2025年7月28日依申请办理了业主委员会备案，备案材料齐全。备案通知于2025年8月4日在小区公示栏张贴，申请人当时即已知晓。',
        '申请人2026年2月才申请行政复议，超过法定期限且没有正当理由，请求驳回其申请。',
      ].join('\n'),
      document('备案申请材料一册', '证明备案材料齐全'),
      document('公示照片、居民委员会情况说明', '证明2025年8月4日已经张贴公示'),
    ),
    heard(
      '2026-03-13',
      'officer',
      '$applicant1',
      'telephone',
      '申请人承认2025年8月4日当天看到公示，公示中写有六十日内可以申请行政复议；没有生病、外出等耽误，一直在找物业解决，不知道时间过得这么快。',
    ),
    drafted('2026-03-18', 'officer', {
      outcome: 'dismiss-application',
      grounds: ['in-time'],
      findings: findings(),
      claims: '请求撤销对小区业主委员会作出的备案。',
      reply: '申请超过法定期限，请求驳回申请。',
      facts: [
        '2025年7月28日，被申请人对案涉小区业主委员会予以备案。2025年8月4日，备案通知及材料在小区公示栏张贴，通知中告知了申请行政复议的权利、机关和期限，申请人当日看到该通知。',
        '2026年2月10日，申请人向本机关申请行政复议。审查期限于2026年2月24日届满，本机关未作出不予受理决定，依法视为受理。',
      ].join('\n'),
      reasons: [
        '《中华人民共和国行政复议法》第二十条第一款规定，公民可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请。申请人于2025年8月4日知道被申请复议的行政行为及申请复议的权利、机关和期限，申请期限至迟于2025年10月届满。',
        '申请人向物业服务企业和居民委员会反映问题，不属于不可抗力或者其他正当理由。申请人2026年2月10日提出申请，已经超过法定期限，不符合该法第三十条第一款第四项的规定，应当依照第三十三条的规定驳回申请。',
      ].join('\n'),
      operative: '驳回申请人的行政复议申请。',
    }),
    submitted('2026-03-18', 'officer'),
    approvedBy('2026-03-19', 'office-head', '同意。视为受理的原因请在质量通报中说明。'),
    approvedBy('2026-03-24', 'authority-head'),
    served('2026-03-26', 'officer', 'decision', '$applicant1'),
    served('2026-03-26', 'officer', 'decision', respondent, 'electronic'),
    copiedToSuperior('2026-03-27', 'officer'),
    proposed('2026-03-31'),
    published('2026-04-02'),
  ],
  outcome: { stage: 'closed', outcome: 'dismiss-application', publication: 'published', next: null },
};
