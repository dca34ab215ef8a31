import type { Story } from './story';
import {
  accepted,
  application,
  approvedBy,
  assigned,
  copiedToSuperior,
  document,
  drafted,
  heard,
  penaltyNotified,
  penaltyWithdrawn,
  performed,
  proposed,
  published,
  received,
  refused,
  replied,
  routed,
  served,
  submitted,
} from './steps';

const respondent = 'urban-enforcement';

const draft = {
  outcome: 'revoke',
  grounds: ['no-reply'],
  findings: {},
  restitution: true,
  claims: '请求撤销罚款2000元的行政处罚决定，退还已缴纳的罚款。',
  reply: '被申请人未在法定期限内提出书面答复。',
  facts: [
    '2026年5月6日，被申请人以擅自占用城市道路摆放修车工具为由，对申请人作出罚款2000元的行政处罚决定，同日送达，申请人已缴纳罚款。',
    '2026年6月23日，本机关向被申请人送达申请书副本和答复通知书，告知其自收到之日起十日内提出书面答复并提交作出行政行为的证据、依据和其他有关材料。答复期限于2026年7月7日届满，被申请人未答复、未提交证据。2026年7月10日，被申请人提交书面答复和证据，未说明逾期的正当理由。',
  ].join('\n'),
  reasons: [
    '《中华人民共和国行政复议法》第四十八条规定，被申请人应当自收到行政复议申请书副本之日起十日内提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。第七十条规定，被申请人不按照规定提出书面答复、提交证据、依据和其他有关材料的，视为该行政行为没有证据、依据。',
    '被申请人在答复期限届满后才提交答复和证据，依法不能作为认定该行政行为合法、适当的根据。本案不涉及第三人的合法权益。被申请复议的行政处罚决定视为没有证据、依据，应予撤销，并同时责令返还已缴纳的罚款。',
  ].join('\n'),
  operative:
    '撤销被申请人2026年5月6日作出的罚款2000元的行政处罚决定。\n责令被申请人自收到本决定书之日起15日内返还申请人已缴纳的罚款2000元。',
} as const;

/** 答复期满没有答复：视为没有证据、依据；其后补交的答复入卷，但不改变后果。 */
export const noReply: Story = {
  name: 'no-reply',
  title: '𠮷永福不服占道罚款（被申请人逾期不答复，撤销）',
  basis: '第四十八条、第七十条、第七十二条第二款',
  steps: [
    received(
      '2026-06-15',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '𠮷永福',
            gender: '男',
            ethnicity: '汉族',
            idNumber: '00000019710228115P',
            phone: '19900000121',
            address: '北京市门头沟区城子街道虚拟口字楼5号楼1单元1号',
          },
        ],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（京门城管罚字〔2026〕000号）',
          kind: 'penalty',
          field: 'urban-enforcement',
          madeOn: '2026-05-06',
          amount: 2000,
        },
        periodStart: { servedOn: '2026-05-06' },
        claims: '请求撤销被申请人2026年5月6日作出的罚款2000元的行政处罚决定，退还已缴纳的罚款。',
        reasons: [
          '申请人在自家门口修自行车三十年，工具箱放在台阶上，从来不影响行人。5月6日，执法人员说工具占了人行道，要罚2000元。',
          '申请人量过，台阶是自家房子的一部分，不是城市道路。执法人员没有测量，也没有给申请人看任何图纸。邻居都可以作证。',
        ].join('\n'),
      }),
    ),
    accepted('2026-06-18', 'officer2'),
    assigned('2026-06-18', 'officer2', 'officer'),
    routed('2026-06-18', 'officer2', 'ordinary', { factsClear: false, disputeMinor: false }),
    served('2026-06-22', 'officer2', 'acceptance-notice', '$applicant1'),
    served('2026-06-23', 'officer2', 'copy-of-application', respondent),
    refused(drafted('2026-07-06', 'officer2', draft), 'REPLY_OUTSTANDING'),
    replied(
      '2026-07-10',
      respondent,
      '申请人占用人行道摆放工具，处罚事实清楚。因经办人休假，未能按期答复，现补交答复和证据。',
      { kind: 'inspection-record', title: '现场照片两张', purpose: '证明工具摆放的位置' },
      document('处罚决定书及送达回证', '证明处罚决定已经送达'),
    ),
    heard(
      '2026-07-13',
      'officer2',
      '$applicant1',
      'in-person',
      '申请人表示：罚款5月8日已经交了，收据在。自己腿脚不好，就靠修车挣点生活费。被申请人的人没有来过第二次。',
    ),
    drafted('2026-07-17', 'officer2', draft),
    submitted('2026-07-17', 'officer2'),
    approvedBy('2026-07-21', 'office-head', '同意。请另行对逾期答复的情况提出意见。'),
    approvedBy('2026-07-28', 'authority-head'),
    served('2026-07-30', 'officer2', 'decision', '$applicant1'),
    served('2026-07-30', 'officer2', 'decision', respondent),
    copiedToSuperior('2026-07-31', 'officer2'),
    penaltyNotified('2026-07-31', 'officer2'),
    penaltyWithdrawn('2026-08-03', respondent, '该处罚决定已经行政复议决定撤销，公开信息予以撤回。'),
    proposed('2026-08-05'),
    published('2026-08-07'),
    performed('2026-08-12', respondent, 'restitution', '已缴纳的罚款2000元已经退还。'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
