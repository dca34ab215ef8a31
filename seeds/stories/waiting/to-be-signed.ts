import { citizen } from '../people';
import { mediationAgreed } from '../steps-mediation';
import type { Story } from '../story';
import { benefitCut } from './benefit-cut';

/** 调解协议已经达成，等各方签字。 */
export const toBeSigned: Story = {
  name: 'to-be-signed',
  title: '桑榆不服救助金核减（调解协议达成，待签字）',
  basis: '第七十三条、第七十四条',
  steps: [
    ...benefitCut(citizen('桑榆', '男', '00000019530303335U', '19900001419', '龙泉镇虚拟湾8号')),
    mediationAgreed('2026-09-04', 'officer3', '重复领取的900元自次月起分三期抵扣。'),
  ],
  outcome: { stage: 'under-examination', next: 'sign-mediation' },
};
