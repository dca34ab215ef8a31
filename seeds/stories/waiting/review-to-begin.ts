import { citizen } from '../people';
import { reviewRegistered } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'tanzhesi-town';

/** 附带审查的处理期限自中止之日起算，等办中止。 */
export const reviewToBegin: Story = {
  name: 'review-to-begin',
  title: '暴雨声不服摊位管理通知（附带审查已登记，待中止）',
  basis: '第十三条、第三十九条第一款第九项',
  steps: [
    filed(
      '2026-08-28',
      'clerk-centre',
      citizen('暴雨声', '女', '00000019850601226H', '19900001408', '潭柘寺镇虚拟坡村33号'),
      respondent,
      { title: '关于取消摊位的通知', kind: 'other', field: 'towns', madeOn: '2026-08-10' },
      '2026-08-11',
      '请求撤销取消摊位的通知，并审查所依据的《旅游摊位管理规定》第八条。',
      '第八条规定外村媳妇不得摆摊，没有法律依据。',
      { collateralReview: true },
    ),
    ...begun({ accepted: '2026-09-01', routed: '2026-09-02', copy: '2026-09-03' }, respondent, [
      'officer3',
      'officer',
    ]),
    reviewRegistered('2026-09-07', 'officer3', 'township', '《潭柘寺镇旅游摊位管理规定》第八条'),
  ],
  outcome: { stage: 'under-examination', next: 'suspend-for-review' },
};
