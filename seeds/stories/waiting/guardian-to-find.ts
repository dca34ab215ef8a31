import { citizen } from '../people';
import { document, onCase, replied } from '../steps';
import { suspended } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'dayu-subdistrict';

/** 昨天中止，通知书待送达，法定代理人待确定。 */
export const guardianToFind: Story = {
  name: 'guardian-to-find',
  title: '晏如玉不服住房补贴核减（申请人丧失行为能力，中止，待确定法定代理人）',
  basis: '第十四条第三款、第三十九条第一款第二项',
  steps: [
    filed(
      '2026-08-05',
      'clerk',
      citizen('晏如玉', '女', '00000019550626443E', '19900001405', '大峪街道虚拟南里8号楼3单元102室'),
      respondent,
      {
        title: '《公租房补贴核减告知书》',
        kind: 'payment',
        field: 'housing',
        madeOn: '2026-07-20',
        amount: 900,
        disclosed: false,
      },
      '2026-07-22',
      '请求撤销公租房补贴核减告知书。',
      '家里只有申请人一个人，把已经迁出的侄女还算作家庭成员。',
    ),
    ...begun({ accepted: '2026-08-10', routed: '2026-08-11', copy: '2026-08-12' }, respondent, [
      'officer2',
      'officer3',
    ]),
    replied(
      '2026-08-25',
      respondent,
      '户籍系统显示侄女7月仍在户内，据此核减。',
      document('户籍查询单', '证明家庭成员'),
    ),
    onCase('2026-09-07', 'officer2', 'party-losses', { partyId: '$applicant1', kind: 'incapacitated' }),
    suspended(
      '2026-09-07',
      'officer2',
      'applicant-incapacitated',
      '申请人突发疾病，不能表达意思，尚未确定法定代理人，中止审理。',
    ),
  ],
  outcome: { stage: 'suspended', next: 'serve-suspension-notice' },
};
