import { citizen } from '../people';
import { declined } from '../steps';
import type { Story } from '../story';
import { filed } from './filed';

/** 不予受理决定还没有送达。 */
export const declineNotServed: Story = {
  name: 'decline-not-served',
  title: '冉秋白不服调解结果（不予受理，待送达）',
  basis: '第十二条第三项、第三十条第二款',
  steps: [
    filed(
      '2026-09-01',
      'clerk-yongding',
      citizen('冉秋白', '男', '00000019710703335B', '19900001402', '永定镇虚拟河村40号'),
      'yongding-town',
      { title: '关于邻里排水纠纷的调解意见', kind: 'other', field: 'towns', madeOn: '2026-08-20' },
      '2026-08-20',
      '请求撤销调解意见。',
      '镇里调解说一人一半修水沟，申请人不同意，水沟是邻居堵的。',
    ),
    declined(
      '2026-09-07',
      'officer',
      'in-scope',
      '镇政府对民事纠纷的调解，不属于行政复议范围，申请人可以就民事争议向人民法院起诉，决定不予受理。',
    ),
  ],
  outcome: { stage: 'declined', outcome: 'decline', next: 'serve-decline-decision' },
};
