import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@fuyi/clock';
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
import { CLOCK } from '../platform/tokens';
import type { ReadCase } from '../reconsideration/case-access';
import { CaseMaterials, type CaseMaterial } from './case-material';
import { decisionInput, declineInput, mediationInput, terminationInput } from './decision-input';
import { acceptanceInput, correctionInput, replyInput } from './notice-input';

type Written = (material: CaseMaterial, today: PlainDate) => OfficialDocument | null;

/** Builds the document where the case has what it needs. */
const written =
  <Input>(
    input: (material: CaseMaterial, today: PlainDate) => Input | null,
    build: (input: Input) => OfficialDocument,
  ): Written =>
  (material, today) => {
    const found = input(material, today);
    return found === null ? null : build(found);
  };

const writers = {
  decision: written(decisionInput, decisionLetter),
  'decline-decision': written(declineInput, declineDecision),
  'mediation-statement': written(mediationInput, mediationStatement),
  'termination-decision': written(terminationInput, terminationDecision),
  'acceptance-notice': written(acceptanceInput, acceptanceNotice),
  'correction-notice': written(correctionInput, correctionNotice),
  'reply-notice': written(replyInput, replyNotice),
} as const satisfies Readonly<Record<string, Written>>;

export type CaseDocument = keyof typeof writers;
export const isCaseDocument = (name: string): name is CaseDocument => Object.hasOwn(writers, name);

/** 一案的文书：每次从事实与登记库写出，不另存稿。 */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly materials: CaseMaterials,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null while the case has no such document. */
  async of(caseId: string, read: ReadCase, name: CaseDocument): Promise<OfficialDocument | null> {
    return writers[name](await this.materials.of(caseId, read), this.clock.today());
  }
}
