import { actDefects, restitutionRows, type DecisionOutcome, type FindingCode } from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import type { DecisionDraft } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';

/** 第二项起的一项，正在写的。 */
export type ItemValues = {
  readonly outcome?: DecisionOutcome;
  readonly grounds: readonly string[];
  readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  readonly claim: number | null;
  readonly operative: string;
};
export type CompensationValues = {
  readonly granted: boolean | null;
  readonly ground: string | null;
  readonly operative: string;
};

/** 第一项以外的：what of it is sent depends on the outcomes chosen, what was written stays. */
export type TogetherValues = {
  readonly claim: number | null;
  readonly further: readonly ItemValues[];
  readonly defects: readonly string[];
  readonly contraryRequestBy: string | null;
  readonly voidRequested: boolean;
  readonly performedOn: PlainDate | null;
  readonly earlierGrounds: readonly string[];
  readonly agreementReliefs: readonly string[];
  readonly restitution: boolean | null;
  readonly restitutionOrder: string;
  readonly remedy: string;
  readonly compensation: CompensationValues;
};

export const noItem: ItemValues = { grounds: [], findings: {}, claim: null, operative: '' };
export const nothingTogether: TogetherValues = {
  claim: null,
  further: [],
  defects: [],
  contraryRequestBy: null,
  voidRequested: false,
  performedOn: null,
  earlierGrounds: [],
  agreementReliefs: [],
  restitution: null,
  restitutionOrder: '',
  remedy: '',
  compensation: { granted: null, ground: null, operative: '' },
};

/** What a saved draft holds of it. */
export const savedTogether = ({ texts }: CasePage, draft: DecisionDraft): TogetherValues => {
  const open = (textId: string | null | undefined) => (textId ? (texts[textId] ?? '') : '');
  const { compensation, restitutionId, remedyId } = draft;
  return {
    claim: draft.claim ?? null,
    further: (draft.further ?? []).map(({ operativeId, ...item }) => ({
      ...item,
      operative: open(operativeId),
    })),
    defects: draft.defects ?? [],
    contraryRequestBy: draft.contraryRequestBy ?? null,
    voidRequested: draft.voidRequested ?? false,
    performedOn: draft.performedOn ?? null,
    earlierGrounds: draft.earlierGrounds ?? [],
    agreementReliefs: draft.agreementReliefs ?? [],
    restitution: draft.restitution,
    restitutionOrder: open(restitutionId),
    remedy: open(remedyId),
    compensation: {
      granted: compensation?.granted ?? null,
      ground: compensation?.granted === false ? compensation.ground : null,
      operative: open(compensation?.operativeId),
    },
  };
};

type Judged = TogetherValues &
  Pick<ItemValues, 'outcome' | 'grounds'> & { readonly worseForApplicant: boolean };
type File = CasePage['file'];

const itemsIn = (draft: Judged) => [draft, ...draft.further];
export const hasOutcome = (draft: Judged, ...sought: readonly DecisionOutcome[]): boolean =>
  itemsIn(draft).some(({ outcome }) => outcome !== undefined && sought.includes(outcome));
export const hasGround = (draft: Judged, ...sought: readonly string[]): boolean =>
  itemsIn(draft).some(({ grounds }) => grounds.some((code) => sought.includes(code)));

/** 第七十二条第二款：没有一并提出赔偿请求的，撤销、变更以后应当同时处理返还财产。 */
export const mayRestore = ({ act, compensationClaimed }: File, draft: Judged): boolean =>
  !compensationClaimed &&
  restitutionRows.some(
    ({ actKind, sumRequired, outcomes }) =>
      actKind === act?.kind && (!sumRequired || (act.amount ?? 0) > 0) && hasOutcome(draft, ...outcomes),
  );

/** 适用于所选的种类和情形的那些；the rest stays in the draft on this machine until the outcome fits again. */
export const applying = (file: File, draft: Judged) => {
  const { further, defects, compensation, restitution } = draft;
  const restores = mayRestore(file, draft);
  const grounds = itemsIn(draft).flatMap((item) => item.grounds);
  return {
    claim: draft.claim,
    further,
    defects: defects.filter((code) =>
      actDefects.some((row) => row.code === code && row.grounds.some((ground) => grounds.includes(ground))),
    ),
    contraryRequestBy: draft.worseForApplicant && hasOutcome(draft, 'alter') ? draft.contraryRequestBy : null,
    voidRequested: draft.voidRequested && hasOutcome(draft, 'declare-void', 'dismiss-claim'),
    performedOn: hasGround(draft, 'performed-before-acceptance') ? draft.performedOn : null,
    earlierGrounds: hasGround(draft, 'same-act-again') ? draft.earlierGrounds : [],
    agreementReliefs: hasOutcome(draft, 'agreement-relief') ? draft.agreementReliefs : [],
    restitution: restores ? restitution : null,
    restitutionOrder: restores && restitution === true ? draft.restitutionOrder : '',
    remedy: hasOutcome(draft, 'declare-unlawful') ? draft.remedy : '',
    compensation: file.compensationClaimed && compensation.granted !== null ? compensation : null,
  };
};

/** 主文：各项决定，再依次为返还财产、补救措施、行政赔偿（第七十二条）；one line for one item. */
export const operativeIn = (file: File, draft: Judged & { readonly operative: string }): string => {
  const { further, restitutionOrder, remedy, compensation } = applying(file, draft);
  return [
    draft.operative,
    ...further.map(({ operative }) => operative),
    restitutionOrder,
    remedy,
    compensation?.operative ?? '',
  ]
    .filter((text) => text.trim() !== '')
    .join('\n');
};
