import { citizen } from '../people';
import { mediationAgreed, mediationSigned } from '../steps-mediation';
import type { Story } from '../story';
import { benefitCut, respondent } from './benefit-cut';

/** 各方已经签字，等加盖行政复议机关印章。 */
export const toBeSealed: Story = {
  name: 'to-be-sealed',
  title: '怀谷不服救助金核减（各方已签字，待盖章）',
  basis: '第七十三条、第七十四条',
  steps: [
    ...benefitCut(citizen('怀谷', '男', '00000019560606336V', '19900001420', '龙泉镇虚拟湾8号')),
    mediationAgreed('2026-09-03', 'officer3', '重复领取的600元自次月起分两期抵扣。'),
    mediationSigned('2026-09-04', 'officer3', '$applicant1'),
    mediationSigned('2026-09-07', 'officer3', respondent),
  ],
  outcome: { stage: 'under-examination', next: 'seal-mediation' },
};
