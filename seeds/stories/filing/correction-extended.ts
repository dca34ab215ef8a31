import { citizen } from '../people';
import {
  application,
  corrected,
  correctionRequested,
  onCase,
  received,
  replied,
  document,
  served,
} from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'junzhuang-town';

/** 申请人在外地照护病人，补正期限经批准延长五个工作日；补正后受理，草案还没有起草。 */
export const correctionExtended: Story = {
  name: 'correction-extended',
  title: '东门疏影不服承包合同备案（补正期限延长，受理，审理中）',
  basis: '第三十一条',
  steps: [
    received(
      '2026-07-06',
      'officer',
      application({
        channel: 'post',
        postmarkedOn: '2026-07-03',
        applicants: [citizen('东门疏影', '女', '00000019720808224Y', '19900001024', '军庄镇虚拟灰峪村2号')],
        respondentId: respondent,
        act: {
          title: '承包合同变更备案',
          kind: 'confirmation',
          field: 'agriculture',
          madeOn: '2026-06-15',
        },
        periodStart: { knewContentOn: '2026-06-22', knewRightsOn: '2026-06-22' },
        claims: '请求撤销承包合同变更备案。',
        reasons: '果园是申请人和哥哥一起包的，备案表上只剩哥哥一个人的名字，申请人没有签过字。',
      }),
    ),
    correctionRequested(
      '2026-07-09',
      'officer',
      ['identity-proof', 'act-proof'],
      '请提交身份证复印件和备案表复印件。',
    ),
    served('2026-07-10', 'officer', 'correction-notice', '$applicant1', 'postal'),
    onCase('2026-07-22', 'officer', 'correction-extension', {
      until: '2026-07-31',
      reason: '申请人在外地医院照护病人，备案表需回镇里复印，有正当理由，延长至7月31日。',
    }),
    corrected('2026-07-30', 'officer', '寄来身份证复印件和盖有档案专用章的备案表复印件。'),
    ...begun({ accepted: '2026-08-04', routed: '2026-08-05', copy: '2026-08-06' }, respondent, [
      'officer',
      'officer3',
    ]),
    replied(
      '2026-08-19',
      respondent,
      '变更备案时提交了由两名承包人签字的变更协议，镇里只作形式审查。',
      document('变更协议、备案表', '证明提交了双方签字的协议'),
    ),
  ],
  outcome: { stage: 'under-examination', clocks: { correction: '2026-07-31' }, next: 'take-opinions' },
};
