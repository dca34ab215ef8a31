import type { DecisionOutcome } from '@fuyi/law';
import type { DecisionDraft } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';

/**
 * What a saved draft holds besides the fields of this screen (further items, reliefs, compensation), sent again as
 * it is: saving a change of one field must not drop the others. They go with their outcome.
 */
export const keptParts = (
  { file, texts }: CasePage,
  outcome: DecisionOutcome | undefined,
): Readonly<Record<string, unknown>> => {
  const { draft } = file;
  if (draft?.outcome !== outcome || !draft) return {};
  const open = (textId: string) => texts[textId] ?? '';
  const { claim, further, defects, contraryRequestBy, voidRequested, performedOn } = draft;
  const { earlierGrounds, agreementReliefs, follows, compensation, remedyId, restitutionId } = draft;
  const parts: Partial<Record<keyof DecisionDraft | 'remedy' | 'restitutionOrder', unknown>> = {
    claim,
    defects,
    contraryRequestBy,
    voidRequested,
    performedOn,
    earlierGrounds,
    agreementReliefs,
    further: further?.map(({ operativeId, ...item }) => ({ ...item, operative: open(operativeId) })),
    follows: follows?.caseId,
    compensation: compensation && {
      granted: compensation.granted,
      ...(compensation.granted ? {} : { ground: compensation.ground }),
      operative: open(compensation.operativeId),
    },
    remedy: remedyId ? open(remedyId) : null,
    restitutionOrder: restitutionId ? open(restitutionId) : null,
  };
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && value !== null),
  );
};
