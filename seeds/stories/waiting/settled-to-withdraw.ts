import { citizen } from '../people';
import { settled } from '../steps-mediation';
import type { Story } from '../story';
import { benefitCut } from './benefit-cut';

/** 和解了，等申请人撤回。 */
export const settledToWithdraw: Story = {
  name: 'settled-to-withdraw',
  title: '慎行不服救助金核减（已和解，待撤回）',
  basis: '第七十三条、第七十四条',
  steps: [
    ...benefitCut(citizen('慎行', '男', '00000019620202338Y', '19900001422', '龙泉镇虚拟湾8号')),
    settled('2026-09-07', 'officer3', '核减部分恢复，申请人撤回行政复议申请。'),
  ],
  outcome: { stage: 'under-examination', next: 'withdraw-after-settlement' },
};
