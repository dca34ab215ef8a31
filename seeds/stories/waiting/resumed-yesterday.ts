import { citizen } from '../people';
import { document, heard, replied } from '../steps';
import { appraisalCommissioned, extended, notified, resumed, suspended } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'transport';

/** 昨天恢复审理、批准延长、委托鉴定。 */
export const resumedYesterday: Story = {
  name: 'resumed-yesterday',
  title: '解忧不服车辆强制报废通知（恢复、延长、委托鉴定，通知书待送达）',
  basis: '第三十九条第二款、第三款，第六十二条第一款，实施条例第四十六条',
  steps: [
    filed(
      '2026-07-06',
      'clerk-centre',
      citizen('解忧', '男', '00000019811231335F', '19900001406', '军庄镇虚拟道口6号'),
      respondent,
      {
        title: '《道路运输车辆强制退出营运通知书》',
        kind: 'licence',
        field: 'transport',
        madeOn: '2026-06-22',
      },
      '2026-06-23',
      '请求撤销强制退出营运通知书。',
      '车架号锈蚀看不清，不是改装，检测站没有做金相检验。',
    ),
    ...begun({ accepted: '2026-07-10', routed: '2026-07-13', copy: '2026-07-14' }, respondent, [
      'officer',
      'officer3',
    ]),
    replied(
      '2026-07-27',
      respondent,
      '检测站判定车架号有凿改痕迹，不予继续营运。',
      document('车辆检测报告', '证明车架号凿改'),
    ),
    heard('2026-07-30', 'officer', '$applicant1', 'telephone', '申请人申请对车架号作鉴定。'),
    suspended(
      '2026-08-10',
      'officer',
      'unable-to-participate',
      '申请人因突发洪水道路中断、通信中断，不能参加行政复议，中止审理。',
    ),
    ...notified('2026-08-11', 'officer', 'suspension-notice', respondent),
    resumed('2026-09-07', 'officer', '2026-09-04', '道路、通信已经恢复，申请人可以参加。'),
    extended('2026-09-07', 30, '需要等待鉴定意见，情况复杂，延长三十日。'),
    appraisalCommissioned(
      '2026-09-07',
      'officer',
      '$applicant1',
      '对车架号是否凿改作金相检验，双方协商选定鉴定机构。',
    ),
  ],
  outcome: { stage: 'under-examination', next: 'serve-resumption-notice' },
};
