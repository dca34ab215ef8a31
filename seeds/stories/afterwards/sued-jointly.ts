import { citizen } from '../people';
import {
  application,
  copiedToSuperior,
  document,
  findings,
  heard,
  onCase,
  received,
  replied,
} from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'human-resources';

/** 维持后起诉，原机关和复议机关共同被告，判决驳回；办案中发现的问题另发意见书，按期报送了纠正情况。 */
export const suedJointly: Story = {
  name: 'sued-jointly',
  title: '濮阳雁不服退休年龄核定（维持，意见书，补充告知起诉期限，共同被告，判决驳回）',
  basis: '第六十八条、第七十六条、第七十九条第二款，行政诉讼法第二十六条第二款、第四十五条',
  steps: [
    received(
      '2026-01-07',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          citizen('濮阳雁', '女', '00000019700226441E', '19900001208', '大峪街道虚拟西街5号楼2单元201室'),
        ],
        respondentId: respondent,
        act: {
          title: '《职工退休审批表》（核定出生日期）',
          kind: 'confirmation',
          field: 'human-resources',
          madeOn: '2025-12-10',
        },
        periodStart: { servedOn: '2025-12-12' },
        claims: '请求撤销退休审批，按照居民身份证的出生日期重新核定。',
        reasons:
          '身份证写的是1970年2月，档案里的招工表写的是1970年8月，被申请人按招工表核定，让申请人多干半年。',
      }),
    ),
    ...begun({ accepted: '2026-01-09', routed: '2026-01-12', copy: '2026-01-13' }, respondent, [
      'officer2',
      'officer',
    ]),
    replied(
      '2026-01-26',
      respondent,
      '退休审批的出生日期以档案最先记载为准，招工表形成于1988年，为最先记载。',
      document('1988年招工登记表', '证明最先记载的出生日期'),
    ),
    heard(
      '2026-01-29',
      'officer2',
      '$applicant1',
      'in-person',
      '申请人承认招工表是自己填的，当时按农历填写。',
    ),
    ...decided(
      {
        drafted: '2026-02-06',
        reviewed: '2026-02-09',
        approved: '2026-02-12',
        served: '2026-02-13',
        received: '2026-02-14',
      },
      respondent,
      'officer2',
      {
        outcome: 'uphold',
        grounds: ['lawful-and-appropriate'],
        findings: findings(),
        claims: '请求撤销退休审批，按照居民身份证的出生日期重新核定。',
        reply: '以档案最先记载为准。',
        facts:
          '申请人1988年招工登记表记载出生于1970年8月，身份证记载1970年2月，二者不一致。被申请人按照最先记载核定。',
        reasons: '档案记载与身份证不一致的，以最先记载的时间为准，被申请人的核定有据可循，程序合法。',
        operative: '维持被申请人2025年12月10日作出的退休审批。',
      },
    ),
    onCase('2026-02-14', 'officer2', 'litigation-notice-omissions'),
    copiedToSuperior('2026-02-24', 'officer2'),
    onCase('2026-02-24', 'officer2', 'litigation-rights', { partyId: '$applicant1' }),
    onCase('2026-02-25', 'officer2', 'opinion-letters', {
      addresseeId: respondent,
      content: '审批前未将出生日期的争议告知职工本人，建议完善告知程序，并自收到之日起六十日内报送纠正情况。',
    }),
    onCase('2026-02-26', 'officer2', 'letter-receipts', { letter: 1 }),
    onCase('2026-02-27', 'officer2', 'superior-notifications', { letter: 1 }),
    ...madePublic('2026-03-02', '2026-03-04'),
    onCase('2026-03-09', 'officer2', 'litigations', {
      plaintiffIds: ['$applicant1'],
      against: 'decision',
      court: '北京市门头沟区人民法院（2026）京0109行初000号',
    }),
    onCase('2026-04-20', `agency-${respondent}`, 'letter-answers', {
      letter: 1,
      answer: '已在审批流程中增加出生日期不一致的书面告知环节，自4月15日起执行。',
    }),
    onCase('2026-06-30', 'officer2', 'judgments', {
      suit: 1,
      result: 'claims-dismissed',
      judgment: '判决驳回原告的诉讼请求。',
    }),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'uphold',
    publication: 'published',
    clocks: { litigation: '2026-03-11', 'opinion-letter-report': '2026-04-27' },
    next: null,
  },
};
