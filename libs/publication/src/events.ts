import type { Message, PlainDate } from '@fuyi/kernel';
import type { DecisionOutcome, Procedure } from '@fuyi/law';

/** 公开什么：隐名文本是封存文本，这里只有编号和哈希。Carried whole by each fact, so that a reader needs no other stream. */
export type PublicationProposal = {
  /** Sealed text: the anonymised document as JSON, under subject `publication:<caseId>`. */
  readonly documentTextId: string;
  /** SHA-256 of that text, hex (CON-01). */
  readonly sha256: string;
  readonly number: string;
  readonly outcome: DecisionOutcome | 'decline';
  readonly decidedOn: PlainDate;
  readonly respondentId: string;
  readonly field: string;
  readonly actKind: string;
  readonly procedure: Procedure | null;
  /** Codes of the law's ground table. */
  readonly grounds: readonly string[];
  /** Articles the decision rests on, as they are cited in it. */
  readonly basis: string;
};

/** 公开审查：承办人提出（PUB-14）。 */
export type PublicationProposed = Message<
  'PublicationProposed',
  { readonly on: PlainDate; readonly by: string; readonly proposal: PublicationProposal }
>;
export type PublicationReturned = Message<
  'PublicationReturned',
  { readonly on: PlainDate; readonly by: string; readonly opinionId: string }
>;
/** 第七十九条第一款。 */
export type DecisionPublished = Message<
  'DecisionPublished',
  {
    readonly on: PlainDate;
    readonly by: string;
    readonly opinionId: string | null;
    readonly proposal: PublicationProposal;
  }
>;
/** PUB-02 至 PUB-08；`number` 为 null 的，连案号也不公布（PUB-03、PUB-11）。 */
export type Withholding = {
  /** Code of the law's table of grounds for not publishing. */
  readonly ground: string;
  readonly reasonId: string | null;
  readonly number: string | null;
  readonly decidedOn: PlainDate;
};
/** PUB-07、PUB-08：不公开也由承办人提出、另一人审定（PUB-14 双签）。 */
export type WithholdingProposed = Message<
  'WithholdingProposed',
  { readonly on: PlainDate; readonly by: string } & Withholding
>;
/** `by` approved it; `opinionId` is what that person wrote. */
export type PublicationWithheld = Message<
  'PublicationWithheld',
  { readonly on: PlainDate; readonly by: string; readonly opinionId: string | null } & Withholding
>;
/** WTH-01 至 WTH-04：原地址只留“已撤回”。 */
export type PublicationWithdrawn = Message<
  'PublicationWithdrawn',
  { readonly on: PlainDate; readonly by: string; readonly reasonId: string }
>;

export type PublicationEvent =
  | PublicationProposed
  | PublicationReturned
  | DecisionPublished
  | WithholdingProposed
  | PublicationWithheld
  | PublicationWithdrawn;
