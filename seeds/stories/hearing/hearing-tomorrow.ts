import { citizen } from '../people';
import { document, heard, onCase, replied } from '../steps';
import { foundGrave, hearingArranged, hearingNoticed } from '../steps-hearing';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from '../waiting/filed';

const respondent = 'planning-resources';

/** 明天听证，通知都已按时送达。 */
export const hearingTomorrow: Story = {
  name: 'hearing-tomorrow',
  title: '宓怀瑾不服变电站选址意见（明天听证，应当提请委员会咨询）',
  basis: '第五十条第一款、第五十一条、第五十二条第二款',
  steps: [
    filed(
      '2026-07-27',
      'clerk',
      citizen('宓怀瑾', '女', '00000019870707441D', '19900001502', '东辛房街道虚拟山脚9号'),
      respondent,
      {
        title: '变电站选址意见书',
        kind: 'licence',
        field: 'planning',
        madeOn: '2026-07-06',
        realEstate: true,
      },
      '2026-07-07',
      '请求撤销变电站选址意见书。',
      '选址离幼儿园不到一百米，没有做过电磁环境说明。',
    ),
    ...begun({ accepted: '2026-07-31', routed: '2026-08-03', copy: '2026-08-04' }, respondent, [
      'officer2',
      'officer3',
    ]),
    replied(
      '2026-08-17',
      respondent,
      '选址符合专项规划，电磁环境影响将在环评阶段评价。',
      document('专项规划、选址论证报告', '证明选址符合规划'),
    ),
    heard('2026-08-20', 'officer2', '$applicant1', 'in-person', '幼儿园家长一百多人联名反对，请求公开听证。'),
    foundGrave(
      '2026-08-21',
      'officer2',
      ['mass', 'public-interest'],
      '涉及公共供电和一百余名家长，社会关注度高。',
    ),
    onCase('2026-08-24', 'officer2', 'referral-grounds', {
      grounds: ['technical'],
      reason: '电磁环境的判断专业性、技术性较强。',
    }),
    hearingArranged(
      '2026-08-25',
      'officer2',
      '2026-09-09',
      { chairId: 'officer2', hearerIds: ['officer3', 'officer'], recorderId: 'officer4' },
      '选址的程序和电磁环境影响',
    ),
    ...hearingNoticed('2026-08-26', 'officer2', respondent),
  ],
  outcome: { stage: 'under-examination', next: 'judge-evidence' },
};
