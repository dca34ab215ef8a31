import { citizen } from '../people';
import { copiedToSuperior, document, findings, heard, onCase, replied } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'human-resources';

/** 已经起诉；核对时发现决定书漏写起诉期限，待补充告知。 */
export const suedAndWaiting: Story = {
  name: 'sued-and-waiting',
  title: '原野不服工龄认定（维持，已起诉，待判决）',
  basis: '第六十八条，行政诉讼法第四十五条，行政诉讼法司法解释第六十四条',
  steps: [
    filed(
      '2026-06-03',
      'clerk',
      citizen('原野', '男', '00000019651010335R', '19900001416', '大峪街道虚拟中街3号楼1单元1室'),
      respondent,
      {
        title: '《视同缴费年限认定表》',
        kind: 'confirmation',
        field: 'human-resources',
        madeOn: '2026-05-12',
        disclosed: false,
      },
      '2026-05-14',
      '请求撤销认定表，将1983年的临时工工龄计入。',
      '1983年就在煤矿下井，档案里只从转正算起。',
    ),
    ...begun({ accepted: '2026-06-08', routed: '2026-06-09', copy: '2026-06-10' }, respondent, [
      'officer3',
      'officer',
    ]),
    replied(
      '2026-06-24',
      respondent,
      '档案没有1983年的招工手续，不能认定。',
      document('职工档案', '证明没有招工手续'),
    ),
    heard(
      '2026-06-29',
      'officer3',
      '$applicant1',
      'in-person',
      '申请人提交了当年的下井证照片，原件已经遗失。',
    ),
    ...decided(
      {
        drafted: '2026-07-13',
        reviewed: '2026-07-14',
        approved: '2026-07-20',
        served: '2026-07-23',
        received: '2026-07-24',
      },
      respondent,
      'officer3',
      {
        outcome: 'uphold',
        grounds: ['lawful-and-appropriate'],
        findings: findings(),
        claims: '请求将1983年的临时工工龄计入。',
        reply: '档案没有招工手续。',
        facts: '申请人的档案自1986年转正起有记载，1983年至1986年没有招工、工资材料。',
        reasons: '视同缴费年限以档案记载为依据，被申请人的认定有据可循。',
        operative: '维持被申请人2026年5月12日作出的视同缴费年限认定。',
      },
    ),
    copiedToSuperior('2026-07-27', 'officer3'),
    ...madePublic('2026-07-29', '2026-07-31'),
    onCase('2026-08-06', 'officer3', 'litigations', {
      plaintiffIds: ['$applicant1'],
      against: 'decision',
      court: '北京市门头沟区人民法院（2026）京0109行初000之一号',
    }),
    onCase('2026-09-07', 'officer3', 'litigation-notice-omissions'),
  ],
  outcome: {
    stage: 'effective',
    outcome: 'uphold',
    publication: 'published',
    next: 'tell-litigation-rights',
  },
};
