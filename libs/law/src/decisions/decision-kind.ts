import type { DecisionOutcome, FindingCode, InForce } from '../terms';

export type DecisionGround = {
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  /** Findings that must stand exactly so; an empty record asks for none of the five. */
  readonly requires: Readonly<Partial<Record<FindingCode, boolean>>>;
};

/** One kind of decision with its grounds while they are in force. */
export type DecisionKind = {
  readonly outcome: DecisionOutcome;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly grounds: readonly DecisionGround[];
  /** 主文；`{respondent}`, `{act}`, `{duty}`, `{days}` are filled in by whoever drafts. */
  readonly operative: string;
};

export const ground = (
  code: string,
  basis: string,
  text: string,
  requires: DecisionGround['requires'] = {},
): DecisionGround => ({ code, basis, text, requires });

/** 第七十条：视为没有证据、依据，so that none of the five findings is asked for. */
export const noReply = ground(
  'no-reply',
  '行政复议法第七十条',
  '被申请人未依法提出书面答复、提交证据和依据，视为该行政行为没有证据、依据',
);
