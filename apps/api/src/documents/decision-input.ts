import type {
  DecisionLetterInput,
  DeclineDecisionInput,
  MediationStatementInput,
  TerminationDecisionInput,
} from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import {
  acceptanceConditions,
  fullCitation,
  isInForce,
  nonAcceptanceMatters,
  terminationGrounds,
} from '@fuyi/law';
import { courtLevelOf, itemsOf, type DecisionDraft } from '@fuyi/reconsideration';
import { agentsOf, numberOf, partiesOf, respondentOf, textOf, type CaseMaterial } from './case-material';
import type { Reference } from '../platform/reference';
import { basisOf, daysOf } from './citations';
import { reasonsOf } from './reasons-of';

/** 各种决定书共有的部分；null while the case has no act, receipt or day to speak of. */
const opening = (material: CaseMaterial) => {
  const { file, reference } = material;
  const { act, receivedOn } = file;
  if (!act || !receivedOn) return null;
  return {
    authority: reference.authority.name,
    applicants: partiesOf(material, file.applicantIds),
    thirdParties: partiesOf(material, file.thirdPartyIds),
    agents: agentsOf(material),
    respondent: respondentOf(material),
    act: { title: textOf(material, act.titleId), madeOn: act.madeOn, inaction: act.inaction },
    receivedOn,
    on: file.concludedOn,
  };
};

/** 共同被告的，以原机关确定级别管辖（行政诉讼法司法解释第一百三十四条第三款）；其余以复议机关为被告。 */
const courtOf = ({ authority }: Reference, parts: Parameters<typeof courtLevelOf>[0]): string =>
  authority.courts.find(({ level }) => level === courtLevelOf(parts))?.name ?? authority.court;

/** 主文：各项决定，再依次为返还财产、补救措施、行政赔偿（第七十二条）；one line for one item. */
const operativeOf = (material: CaseMaterial, draft: DecisionDraft): string =>
  [
    ...itemsOf(draft).map(({ operativeId }) => operativeId),
    draft.restitutionId,
    draft.remedyId,
    draft.compensation?.operativeId,
  ]
    .map((textId) => textOf(material, textId))
    .filter((text) => text !== '')
    .join('\n');

/** 案卷事实、登记库、法律表 → 决定书的内容；null without a draft. `today` stands in for the day of a draft. */
export const decisionInput = (material: CaseMaterial, today: PlainDate): DecisionLetterInput | null => {
  const { file, reference } = material;
  const common = opening(material);
  if (!common || !file.draft || !file.acceptedOn) return null;
  const on = file.concludedOn ?? today;
  const noReply = file.replyLapsedOn !== null || file.reply === null;
  return {
    ...common,
    number: numberOf(material, 'case'),
    acceptedOn: file.acceptedOn,
    deemedAccepted: file.deemedAccepted,
    procedure: file.procedure,
    claims: textOf(material, file.draft.claimsId) || textOf(material, file.claimsId),
    applicantSays: textOf(material, file.reasonsId),
    respondentSays: noReply ? null : textOf(material, file.draft.replyId),
    facts: textOf(material, file.draft.factsId),
    reasons: reasonsOf(material, file.draft),
    basis: basisOf(file.draft, on),
    operative: operativeOf(material, file.draft),
    court: courtOf(reference, itemsOf(file.draft)),
    litigationDays: daysOf('litigation', on),
  };
};

/** 生效之前是稿，供各方签字（第七十三条第一款）。 */
export const mediationInput = (material: CaseMaterial): MediationStatementInput | null => {
  const { file } = material;
  const { agreement } = file.mediation;
  const common = opening(material);
  if (!common || !agreement || !file.acceptedOn) return null;
  return {
    ...common,
    number: numberOf(material, 'case'),
    acceptedOn: file.acceptedOn,
    claims: textOf(material, file.claimsId),
    terms: textOf(material, agreement.termsId),
    agreedOn: agreement.on,
    on: file.mediation.sealedOn,
  };
};

/** 第十二条、实施条例第三十六条：选定了事由的，决定书一并引用。 */
const matterBasis = ({ matter, on }: NonNullable<CaseMaterial['declined']>) =>
  nonAcceptanceMatters
    .filter(({ code, inForce }) => code === matter && isInForce(inForce, on))
    .map(({ basis }) => fullCitation(basis));

export const declineInput = (material: CaseMaterial): DeclineDecisionInput | null => {
  const { file, reference, declined } = material;
  const common = opening(material);
  if (!common || !declined) return null;
  const unmet = declined.conditions
    .filter(({ met }) => !met)
    .flatMap(({ item }) => acceptanceConditions.filter((row) => row.item === item))
    .map(({ ordinal, term }) => ({ ordinal, term }));
  const competent = declined.competentAuthorityId;
  return {
    ...common,
    number: numberOf(material, 'decline'),
    claims: textOf(material, file.claimsId),
    reason: textOf(material, declined.reasonId),
    unmet,
    competentAuthority: reference.organs.find(({ organId }) => organId === competent)?.name ?? competent,
    basis: ['《中华人民共和国行政复议法》第三十条第二款', ...matterBasis(declined)],
    court: courtOf(reference, [{ outcome: 'decline', grounds: [] }]),
    litigationDays: daysOf('litigation', declined.on),
  };
};

/** Null for 撤回，whose letter says when it was asked for. */
const terminationGroundOf = ({ ending }: CaseMaterial['file']): TerminationDecisionInput['ground'] => {
  const row = terminationGrounds.find(({ code }) => code === ending.terminationGround);
  return row && row.code !== 'withdrawn' ? { term: row.term, basis: fullCitation(row.basis) } : null;
};

export const terminationInput = (material: CaseMaterial): TerminationDecisionInput | null => {
  const { file } = material;
  const common = opening(material);
  if (!common || file.stage !== 'terminated' || !file.acceptedOn) return null;
  return {
    ...common,
    number: numberOf(material, 'case'),
    acceptedOn: file.acceptedOn,
    withdrawalRequestedOn: file.withdrawalRequestedOn,
    ground: terminationGroundOf(file),
  };
};
