import { citizen } from '../people';
import { document, drafted, findings, heard, replied } from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'chengzi-subdistrict';

/** 草案昨天写好，还没有提交。 */
export const draftedToday: Story = {
  name: 'drafted-today',
  title: '薄秋雨不服环境整治通知（草案写好，待提交）',
  basis: '第六十一条第一款',
  steps: [
    filed(
      '2026-08-03',
      'clerk',
      citizen('薄秋雨', '女', '00000019760911336K', '19900001410', '城子街道虚拟巷5号'),
      respondent,
      { title: '《限期清理通知书》', kind: 'other', field: 'towns', madeOn: '2026-07-16' },
      '2026-07-17',
      '请求撤销限期清理通知书。',
      '楼道里的花架是消防通道以外的平台，居委会同意摆的。',
    ),
    ...begun({ accepted: '2026-08-06', routed: '2026-08-07', copy: '2026-08-10' }, respondent, [
      'officer3',
      'officer2',
    ]),
    replied(
      '2026-08-21',
      respondent,
      '花架占用疏散平台，属于应当清理的杂物。',
      document('现场照片', '证明花架的位置'),
    ),
    heard('2026-08-26', 'officer3', '$applicant1', 'in-person', '申请人愿意把花架挪到窗台以内。'),
    drafted('2026-09-07', 'officer3', {
      outcome: 'uphold',
      grounds: ['lawful-and-appropriate'],
      findings: findings(),
      claims: '请求撤销限期清理通知书。',
      reply: '花架占用疏散平台。',
      facts: '花架宽四十厘米，位于楼梯疏散平台，疏散净宽不足。',
      reasons: '占用疏散平台影响安全疏散，被申请人通知限期清理，事实清楚，程序合法，内容适当。',
      operative: '维持被申请人2026年7月16日作出的限期清理通知。',
    }),
  ],
  outcome: { stage: 'under-examination', next: 'submit-draft' },
};
