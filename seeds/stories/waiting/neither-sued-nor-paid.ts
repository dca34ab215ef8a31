import { citizen } from '../people';
import { application, document, findings, heard, onCase, received, replied } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'dayu-subdistrict';

/** 一人已催告期满，可以申请法院；另一人待催告。 */
export const neitherSuedNorPaid: Story = {
  name: 'neither-sued-nor-paid',
  title: '戈壁等二人不服限期恢复外墙（维持，不起诉又不履行，催告与申请强制执行）',
  basis: '第七十八条第一项，行政强制法第五十三条、第五十四条',
  steps: [
    received(
      '2026-04-20',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          citizen('戈壁', '男', '00000019800505337S', '19900001417', '大峪街道虚拟楼1单元101室'),
          citizen('门雪', '女', '00000019811111448T', '19900001418', '大峪街道虚拟楼1单元101室'),
        ],
        respondentId: respondent,
        act: {
          title: '《限期恢复原状决定书》（外墙开门）',
          kind: 'other',
          field: 'towns',
          madeOn: '2026-04-01',
        },
        periodStart: { servedOn: '2026-04-02' },
        claims: '请求撤销限期恢复外墙原状的决定。',
        reasons: '一层开个门方便老人坐轮椅出入，没有动承重墙。',
      }),
    ),
    ...begun(
      { accepted: '2026-04-23', routed: '2026-04-24', copy: '2026-04-27' },
      respondent,
      ['officer', 'officer2'],
      'ordinary',
      ['$applicant1', '$applicant2'],
    ),
    replied(
      '2026-05-12',
      respondent,
      '开门处为承重外墙，经鉴定影响结构安全。',
      document('房屋安全鉴定报告', '证明影响结构安全'),
    ),
    heard('2026-05-15', 'officer', '$applicant1', 'in-person', '申请人愿意加固，不愿意封门。'),
    heard('2026-05-15', 'officer', '$applicant2', 'in-person', '同意丈夫的意见。'),
    ...decided(
      {
        drafted: '2026-06-01',
        reviewed: '2026-06-02',
        approved: '2026-06-08',
        served: '2026-06-10',
        received: '2026-06-11',
      },
      respondent,
      'officer',
      {
        outcome: 'uphold',
        grounds: ['lawful-and-appropriate'],
        findings: findings(),
        claims: '请求撤销限期恢复外墙原状的决定。',
        reply: '开门处为承重外墙。',
        facts: '鉴定报告载明开门处为承重外墙，洞口未加固。',
        reasons: '擅自在承重墙上开门影响结构安全，被申请人责令恢复，事实清楚，内容适当。',
        operative: '维持被申请人2026年4月1日作出的限期恢复原状决定。',
      },
      ['$applicant1', '$applicant2'],
    ),
    ...madePublic('2026-06-16', '2026-06-18'),
    onCase('2026-08-03', 'officer', 'non-performances', {
      partyId: '$applicant1',
      reason: '起诉期限届满，未起诉，外墙未恢复。',
    }),
    onCase('2026-08-05', 'officer', 'performance-demands', { partyId: '$applicant1' }),
    onCase('2026-09-07', 'officer', 'non-performances', {
      partyId: '$applicant2',
      reason: '起诉期限届满，未起诉，同住一处，未配合恢复。',
    }),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'uphold',
    publication: 'published',
    clocks: { 'enforcement-application': '2026-09-28' },
    next: 'start-enforcement',
  },
};
