import { citizen, lawyer } from '../people';
import { application, document, heard, onCase, received, replied } from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'education';

/** 未成年人由母亲作为法定代理人参加；律师代理先一般后特别，又换了一位；第三人经通知不参加。 */
export const schoolPlace: Story = {
  name: 'school-place',
  title: '樗里安安不服入学审核（法定代理人，律师代理变更，第三人不参加，待起草）',
  basis: '第十四条第三款、第十六条、第十七条',
  steps: [
    received(
      '2026-07-14',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          citizen('樗里安安', '女', '00000020191103448B', '19900001201', '大峪街道虚拟花园2号楼5单元402室'),
        ],
        respondentId: respondent,
        act: {
          title: '《入学资格审核不通过告知书》',
          kind: 'confirmation',
          field: 'education',
          madeOn: '2026-06-26',
          disclosed: false,
        },
        periodStart: { servedOn: '2026-06-26' },
        claims: '请求撤销入学资格审核不通过的告知书，责令重新审核。',
        reasons:
          '申请人随父母租住满三年，租房合同、居住登记齐全。审核说租房备案中断过一个月，就判不通过，中断的一个月是房东换证。',
      }),
    ),
    onCase('2026-07-15', 'clerk', 'guardians', {
      partyId: '$applicant1',
      relation: 'guardian-parent',
      person: citizen('贲若兰', '女', '00000019900218447C', '19900001202', '大峪街道虚拟花园2号楼5单元402室'),
    }),
    ...begun({ accepted: '2026-07-17', routed: '2026-07-20', copy: '2026-07-21' }, respondent, [
      'officer3',
      'officer',
    ]),
    onCase('2026-07-22', 'officer3', 'agents', {
      partyId: '$applicant1',
      kind: 'lawyer',
      authority: 'general',
      until: '2026-12-31',
      matters: '代为提出意见、查阅材料',
      person: lawyer('卓临溪', '北京虚度律师事务所', '19900001203'),
    }),
    onCase('2026-07-24', 'officer3', 'agents/$agent1/authority', {
      partyId: '$applicant1',
      authority: 'special',
      until: '2026-12-31',
    }),
    onCase('2026-07-27', 'officer3', 'third-parties', {
      by: 'notice',
      person: {
        kind: 'organization',
        name: '北京市门头沟区虚拟路小学',
        creditCode: '12000000MA00001G7H',
        phone: '010-00001204',
        address: '北京市门头沟区大峪街道虚拟路1号',
        legalRepresentative: '井长空',
        legalRepresentativePosition: '校长',
      },
    }),
    onCase('2026-08-03', 'officer3', 'third-parties/$third1/absence'),
    replied(
      '2026-08-04',
      respondent,
      '租房备案系统显示2025年5月中断，不符合连续备案的要求，系统自动判定不通过。',
      document('租房备案查询结果', '证明备案曾经中断'),
    ),
    onCase('2026-08-06', 'officer3', 'agents/$agent1/dismissal', { partyId: '$applicant1' }),
    onCase('2026-08-06', 'officer3', 'agents', {
      partyId: '$applicant1',
      kind: 'legal-worker',
      authority: 'general',
      matters: '代为提出意见',
      person: lawyer('郗小棠', '虚拟基层法律服务所', '19900001205'),
    }),
    heard(
      '2026-08-12',
      'officer3',
      '$applicant1',
      'in-person',
      '法定代理人到场：房东2025年5月换发产权证，备案系统自动注销后又重新备案，全家一直住在那里，有水电缴费记录。',
    ),
  ],
  outcome: {
    stage: 'under-examination',
    clocks: { 'review-period': '2026-09-15' },
    next: 'draft-decision.ordinary',
  },
};
