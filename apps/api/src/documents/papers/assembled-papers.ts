import {
  acceptanceNotice,
  correctionNotice,
  decisionLetter,
  declineDecision,
  mediationStatement,
  replyNotice,
  terminationDecision,
  type OfficialDocument,
} from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import type { CaseMaterial } from '../case-material';
import { decisionInput, declineInput, mediationInput, terminationInput } from '../decision-input';
import { acceptanceInput, correctionInput, replyInput } from '../notice-input';

type Assembled = (material: CaseMaterial, today: PlainDate) => OfficialDocument | null;

/** Builds the document where the case has what it needs. */
const assembled =
  <Input>(
    input: (material: CaseMaterial, today: PlainDate) => Input | null,
    build: (input: Input) => OfficialDocument,
  ): Assembled =>
  (material, today) => {
    const found = input(material, today);
    return found === null ? null : build(found);
  };

const decision = assembled(decisionInput, decisionLetter);

/** 第三十三条：驳回行政复议申请的，决定书自有名称。 */
const dismissal: Assembled = (material, today) => {
  const document = material.file.draft?.outcome === 'dismiss-application' ? decision(material, today) : null;
  return document && { ...document, title: '驳回行政复议申请决定书' };
};

/** 由程序逐段拼成的文书；the names are of the catalogue. */
export const assembledPapers = {
  decision: (material, today) => dismissal(material, today) ?? decision(material, today),
  'dismissal-decision': dismissal,
  'decline-decision': assembled(declineInput, declineDecision),
  'mediation-statement': assembled(mediationInput, mediationStatement),
  'termination-decision': assembled(terminationInput, terminationDecision),
  'acceptance-notice': assembled(acceptanceInput, acceptanceNotice),
  'correction-notice': assembled(correctionInput, correctionNotice),
  'reply-notice': assembled(replyInput, replyNotice),
} as const satisfies Readonly<Record<string, Assembled>>;
