import { citizen } from '../people';
import { withdrawalGranted, withdrawn } from '../steps';
import { settled } from '../steps-mediation';
import type { Story } from '../story';
import { benefitCut } from './benefit-cut';

/** 昨天终止，决定书还没有送达。 */
export const endingNotServed: Story = {
  name: 'ending-not-served',
  title: '连城不服救助金核减（准予撤回，终止决定待送达）',
  basis: '第七十三条、第七十四条',
  steps: [
    ...benefitCut(citizen('连城', '男', '00000019650505339Y', '19900001423', '龙泉镇虚拟湾8号')),
    settled('2026-09-03', 'officer3', '核减部分恢复，申请人撤回行政复议申请。'),
    withdrawn('2026-09-04', 'clerk-longquan', '已经和解，自愿撤回。'),
    withdrawalGranted('2026-09-07'),
  ],
  outcome: { stage: 'terminated', outcome: 'terminate', next: 'serve-termination-decision' },
};
