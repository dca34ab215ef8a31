import type { Action } from '@fuyi/identity';
import type { NextStep, StepForm } from '@fuyi/reconsideration';

const byForm: Readonly<Record<StepForm, Action>> = {
  acceptance: 'case.accept',
  'correction-service': 'case.serve',
  'correction-submission': 'case.correction.submit',
  assignment: 'case.assign',
  routing: 'case.route',
  service: 'case.serve',
  'service-result': 'case.serve',
  reply: 'case.reply',
  'evidence-judgment': 'case.evidence.judge',
  supplement: 'case.supplement.answer',
  inspection: 'case.inspection.answer',
  opinion: 'case.opinion',
  withdrawal: 'case.withdraw',
  mediation: 'case.mediate',
  decision: 'case.draft',
  approval: 'case.review.office-head',
  publication: 'publication.propose',
  suspension: 'case.suspend',
  resumption: 'case.resume',
  extension: 'case.extend',
  representatives: 'case.party',
  recusal: 'case.recuse',
  succession: 'case.party',
  'respondent-change': 'case.filing',
  stay: 'case.stay.decide',
  appraisal: 'case.appraise',
  'performance-report': 'case.performance.report',
  'performance-order': 'case.performance.order',
  'penalty-withdrawal-notice': 'case.notify',
  'penalty-withdrawal': 'case.penalty.withdraw',
  'letter-receipt': 'case.letter.receive',
  'letter-answer': 'case.letter.answer',
  'superior-notification': 'case.notify',
  'litigation-rights': 'case.litigation.record',
  judgment: 'case.litigation.record',
  enforcement: 'case.enforce',
  termination: 'case.terminate',
  'collateral-review': 'case.collateral',
  elevation: 'case.elevate',
  hearing: 'case.hearing',
  committee: 'case.committee',
  'advice-adoption': 'case.advice.weigh',
};

/** 同一张表单上由别人办的步骤。 */
const byCode: Readonly<Record<string, Action>> = {
  'grant-withdrawal': 'case.withdrawal.grant',
  'seal-mediation': 'case.mediation.seal',
  'submit-draft': 'case.draft.submit',
  'authority-head-approval': 'case.review.authority-head',
  'register-collateral-review': 'case.collateral.register',
  'transfer-material': 'case.transfer',
  'record-hearing': 'case.hearing.record',
  'record-member-positions': 'case.committee.position',
};

/** 办这一步的行为，权限表里的一行。 */
export const actionOf = ({ code, form }: Pick<NextStep, 'code' | 'form'>): Action =>
  byCode[code] ?? byForm[form];
