import { citizen } from '../people';
import { mediationAgreed, mediationSigned, mediationSealed } from '../steps-mediation';
import type { Story } from '../story';
import { benefitCut, respondent } from './benefit-cut';

/** 调解书昨天盖章生效，还没有送达。 */
export const statementNotServed: Story = {
  name: 'statement-not-served',
  title: '幸甚不服救助金核减（调解书已生效，待送达）',
  basis: '第七十三条、第七十四条',
  steps: [
    ...benefitCut(citizen('幸甚', '男', '00000019590909337W', '19900001421', '龙泉镇虚拟湾8号')),
    mediationAgreed('2026-09-02', 'officer3', '核减的1800元予以恢复，申请人今后如实申报。'),
    mediationSigned('2026-09-03', 'officer3', '$applicant1'),
    mediationSigned('2026-09-04', 'officer3', respondent),
    mediationSealed('2026-09-07'),
  ],
  outcome: { stage: 'mediated', outcome: 'mediation-statement', next: 'serve-mediation-statement' },
};
