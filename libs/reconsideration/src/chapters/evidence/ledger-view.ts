import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { dueOn, reply } from '../../periods';
import type { CaseFile } from '../../state';
import { burdensOf, isDeemedWithoutEvidence, labelOf, type BurdenInCase } from './ledger';
import type { EvidenceEntry } from './state';

/** 证据目录：what the case page shows, computed. */
export type LedgerView = {
  readonly entries: readonly (EvidenceEntry & {
    readonly label: string;
    /** Code of the ground on which it may not be inspected (第四十七条). */
    readonly excludedFor: string | null;
  })[];
  /** `answered`: 负举证责任的一方已经就此提供证据。 */
  readonly burdens: readonly (BurdenInCase & { readonly answered: boolean })[];
  /** 被申请人可以提交证据的最后一日。 */
  readonly respondentUntil: PlainDate | null;
  /** 第七十条。 */
  readonly deemedWithoutEvidence: boolean;
};

export const ledgerView = (file: CaseFile, calendar: Calendar): LedgerView => {
  const { entries, exclusions } = file.evidence;
  return {
    entries: entries.map((entry) => ({
      ...entry,
      label: labelOf(entry),
      excludedFor: exclusions.find(({ evidence }) => evidence === entry.evidence)?.ground ?? null,
    })),
    burdens: burdensOf(file).map((burden) => ({
      ...burden,
      answered: entries.some(
        ({ side, burden: code, unusable, judgment }) =>
          side === burden.side && code === burden.code && !unusable && judgment?.admitted !== false,
      ),
    })),
    respondentUntil: file.copyServedOn && dueOn(reply(file, file.copyServedOn, calendar)),
    deemedWithoutEvidence: isDeemedWithoutEvidence(file),
  };
};
