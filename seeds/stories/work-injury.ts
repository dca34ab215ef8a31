import type { Story } from './story';
import {
  accepted,
  application,
  approvedBy,
  assigned,
  copiedToSuperior,
  document,
  drafted,
  findings,
  heard,
  received,
  replied,
  returnedBy,
  routed,
  served,
  submitted,
  thirdPartyJoined,
  withheld,
  withholdingProposed,
} from './steps';

const respondent = 'human-resources';

const draft = {
  outcome: 'uphold',
  grounds: ['lawful-and-appropriate'],
  findings: findings(),
  claims: '请求撤销被申请人作出的《认定工伤决定书》。',
  reply: '第三人在工作时间和工作场所内，因履行工作职责受到事故伤害，认定工伤事实清楚，程序合法，请求维持。',
  facts: [
    '第三人系申请人公司职工，岗位为切割工。2025年11月18日16时许，第三人在申请人车间操作切割设备时右手食指受伤，同日被送往医院治疗。',
    '2025年12月1日，第三人向被申请人提出工伤认定申请。被申请人受理后，向申请人送达举证通知书，申请人在期限内提交意见，主张第三人违反操作规程，但未提供第三人故意自伤或者醉酒的材料。被申请人调查询问了两名同班职工，调取了当日考勤记录，于2026年1月8日作出认定工伤决定，同月12日送达申请人。',
  ].join('\n'),
  reasons: [
    '本案争议焦点为第三人所受伤害是否属于因工作原因受到的事故伤害。考勤记录、同班职工证言和就诊记录相互印证，能够证明第三人在工作时间、工作场所内，因从事本职切割工作受伤。',
    '申请人主张第三人未戴防护手套、违反操作规程，应当自行承担责任。职工在工作中的一般过失，不影响对其所受伤害性质的认定；申请人作为用人单位，对第三人不构成工伤负有举证责任，其提交的材料不足以推翻被申请人的认定。',
    '被申请人依职权受理、告知举证、调查核实并在规定期限内作出决定，程序合法，结论适当。',
  ].join('\n'),
  operative: '维持被申请人2026年1月8日作出的《认定工伤决定书》。',
} as const;

/** 期限最后一日交邮，四日后才收到：不算逾期，审查期自收到之日起。 */
export const workInjury: Story = {
  name: 'work-injury',
  title: '栗树沟建材公司不服工伤认定（邮寄，普通程序，第三人，退回一次，维持）',
  basis: '第十一条第七项、第十六条、第二十条第一款、第四十九条、第六十八条，民事诉讼法第八十五条第四款',
  steps: [
    received(
      '2026-03-17',
      'officer',
      application({
        channel: 'post',
        postmarkedOn: '2026-03-13',
        applicants: [
          {
            kind: 'organization',
            name: '北京栗树沟建材有限公司',
            creditCode: '91000000MA00000X1Q',
            phone: '010-00000103',
            address: '北京市门头沟区石龙虚拟工业区东路9号',
            legalRepresentative: '闻人祎',
            legalRepresentativePosition: '执行董事',
          },
        ],
        agents: [
          {
            applicant: 0,
            kind: 'lawyer',
            authority: 'general',
            person: {
              kind: 'natural',
              name: '尹若川',
              lawyer: true,
              firm: '北京虚度律师事务所',
              phone: '19900000113',
            },
          },
        ],
        respondentId: respondent,
        act: {
          title: '《认定工伤决定书》（京门人社工伤认〔2026〕0000号）',
          kind: 'work-injury',
          field: 'human-resources',
          madeOn: '2026-01-08',
          disclosed: false,
        },
        periodStart: { servedOn: '2026-01-12' },
        claims: '请求撤销被申请人2026年1月8日作出的《认定工伤决定书》。',
        reasons: [
          '申请人对职工进行过岗前培训，车间墙上张贴有操作规程，明确要求操作切割设备必须佩戴防护手套并使用推料板。事发当日，该职工图省事没有使用推料板，也没有佩戴手套，完全是违章操作造成的伤害。',
          '被申请人仅询问了两名与该职工关系密切的同班工人，没有询问车间主任，也没有到现场查看设备，就认定为工伤，主要事实不清、证据不足。',
          '申请人已经垫付了医疗费用，并非逃避责任，但认为责任应当分清。决定书于2026年1月12日送达申请人，本申请在六十日内寄出。',
        ].join('\n'),
      }),
    ),
    accepted('2026-03-19'),
    assigned('2026-03-19', 'officer', 'officer2'),
    routed('2026-03-20', 'officer', 'ordinary', { disputeMinor: false }),
    served('2026-03-20', 'officer', 'acceptance-notice', '$applicant1', 'postal'),
    thirdPartyJoined('2026-03-23', 'officer', {
      kind: 'natural',
      name: '皮祎',
      gender: '男',
      ethnicity: '汉族',
      idNumber: '00000019910822551C',
      phone: '19900000123',
      address: '北京市门头沟区城子街道虚拟家园18号楼2单元304室',
    }),
    served('2026-03-24', 'officer', 'copy-of-application', respondent),
    replied(
      '2026-04-07',
      respondent,
      [
        '一、认定事实清楚。被申请人依据第三人的申请、劳动合同、考勤记录、医疗机构诊断证明和两名同班职工的询问笔录，查明第三人于2025年11月18日在车间操作切割设备时受伤。',
        '二、程序合法。被申请人于2025年12月3日受理，12月5日向申请人送达举证通知书，告知其不认为是工伤的应当承担举证责任；申请人提交的书面意见未否认劳动关系和受伤经过。',
        '三、申请人所称违章操作不影响认定。有关工伤认定的规定不以职工无过失为条件。请求维持。',
      ].join('\n'),
      document('工伤认定申请表、劳动合同、考勤记录', '证明劳动关系和事发时第三人在岗'),
      document('询问笔录两份', '证明第三人受伤的经过'),
      document('举证通知书及送达回证、申请人的书面意见', '证明程序合法，申请人未能举证'),
      document('认定工伤决定书及送达回证', '证明决定内容和送达日期'),
    ),
    heard(
      '2026-04-14',
      'officer',
      '$applicant1',
      'telephone',
      '申请人的代理律师表示：看过答复和证据，对受伤时间、地点没有异议，坚持认为第三人违章操作；愿意在伤残待遇上协商，但不接受工伤结论。',
    ),
    heard(
      '2026-04-15',
      'officer',
      '$third1',
      'in-person',
      '第三人表示：当天推料板坏了，报修后没有人来修，只能用手推料。手套是戴了的，割破的手套已经扔掉。希望维持认定。',
    ),
    drafted('2026-04-24', 'officer', draft),
    submitted('2026-04-24', 'officer'),
    returnedBy(
      '2026-04-27',
      'office-head',
      '说理部分请补充用人单位的举证责任，并回应“未到现场查看设备”的意见后再报。',
    ),
    drafted('2026-04-29', 'officer', {
      ...draft,
      reasons: `${draft.reasons}\n关于被申请人未到现场查看设备的意见。本案事发经过已有多份证据相互印证，设备状况不影响伤害性质的认定，被申请人根据案件需要决定调查方式，并无不当。`,
    }),
    submitted('2026-04-29', 'officer'),
    approvedBy('2026-04-30', 'office-head'),
    approvedBy('2026-05-08', 'authority-head'),
    served('2026-05-11', 'officer', 'decision', respondent),
    served('2026-05-12', 'officer', 'decision', '$applicant1', 'postal'),
    served('2026-05-13', 'officer', 'decision', '$third1'),
    copiedToSuperior('2026-05-14', 'officer'),
    withholdingProposed(
      '2026-05-20',
      'PUB-05',
      '工伤认定以个人伤情为核心，隐名后结合单位、岗位和日期仍可识别到个人。',
    ),
    withheld('2026-05-21'),
  ],
  outcome: { stage: 'closed', outcome: 'uphold', publication: 'withheld', next: null },
};
