import type { Story } from '../story';
import { application, approvedBy, drafted, findings, received, replied, served, submitted } from '../steps';
import { answered, opened } from './examined';

/** 决定已生效，今天是公开的最后一个工作日。 */
export const publicationDueToday: Story = {
  name: 'publication-due-today',
  title: '贾家餐馆不服油烟处罚（待公开审查，今天届满）',
  basis: '第七十九条第一款',
  steps: [
    received(
      '2026-07-01',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'individual-business',
            name: '门头沟区贾小勺餐馆',
            creditCode: '92000000MA00000X6V',
            phone: '19900000210',
            address: '北京市门头沟区东辛房街道虚拟大街66号',
            legalRepresentative: '贾小勺',
          },
        ],
        respondentId: 'urban-enforcement',
        act: {
          title: '《行政处罚决定书》（油烟净化设施未正常使用）',
          kind: 'penalty',
          field: 'ecology',
          madeOn: '2026-06-08',
          amount: 5000,
        },
        periodStart: { servedOn: '2026-06-09' },
        claims: '请求撤销罚款5000元的行政处罚决定。',
        reasons: '净化器当天正在清洗，执法人员来的时候刚装回去还没有通电。餐馆每月都请人清洗，有清洗记录。',
      }),
    ),
    ...opened(
      { accepted: '2026-07-06', routed: '2026-07-07', copy: '2026-07-08' },
      'urban-enforcement',
      'ordinary',
      ['officer', 'officer3'],
    ),
    ...answered(
      replied(
        '2026-07-21',
        'urban-enforcement',
        '检查时餐馆正在营业，灶台在用，油烟净化设施未开启，经营者在笔录上签字确认，处罚事实清楚、适当。',
        { kind: 'inspection-record', title: '现场检查笔录及录像', purpose: '证明净化设施未开启时正在营业' },
      ),
      {
        on: '2026-07-24',
        officer: 'officer',
        record: '经营者承认检查时有两桌客人在用餐，认为清洗耽误了通电，罚款太多。',
      },
    ),
    drafted('2026-08-14', 'officer', {
      outcome: 'uphold',
      grounds: ['lawful-and-appropriate'],
      findings: findings(),
      claims: '请求撤销罚款5000元的行政处罚决定。',
      reply: '营业期间未开启油烟净化设施，事实清楚，处罚适当。',
      facts:
        '2026年5月28日中午，被申请人对申请人的餐馆进行检查，灶台正在使用，油烟净化设施未开启，经营者贾小勺在现场检查笔录上签字。当日清洗记录载明清洗于上午九时完成。',
      reasons:
        '清洗已于营业前完成，申请人在营业期间未开启油烟净化设施，违法事实清楚。被申请人的处罚在法定幅度内选择最低罚款数额，内容适当。',
      operative: '维持被申请人2026年6月8日作出的罚款5000元的行政处罚决定。',
    }),
    submitted('2026-08-14', 'officer'),
    approvedBy('2026-08-18', 'office-head'),
    approvedBy('2026-08-25', 'authority-head'),
    served('2026-08-27', 'officer', 'decision', 'urban-enforcement', 'electronic'),
    served('2026-08-28', 'officer', 'decision', '$applicant1'),
  ],
  outcome: { stage: 'effective', outcome: 'uphold', next: 'publish-decision' },
};
