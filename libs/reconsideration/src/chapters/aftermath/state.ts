import type { PlainDate } from '@fuyi/kernel';
import type { ServedDocument } from '../../vocabulary';
import type { ObligationKind } from './obligation-kinds';

export type Letter = {
  readonly letter: number;
  readonly kind: 'opinion' | 'suggestion';
  readonly addresseeId: string;
  readonly contentId: string;
  readonly issuedOn: PlainDate;
  readonly receivedOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
};

/** 结案以后：意见书与建议书、履行与督促、抄告、处罚信息的撤回。 */
export type AftermathState = {
  /** 第七十九条第二款：抄告给谁；null where nobody is to be told. */
  readonly superiorDepartment: string | null;
  readonly letters: readonly Letter[];
  readonly performed: readonly { readonly obligation: ObligationKind; readonly on: PlainDate }[];
  readonly orders: readonly { readonly on: PlainDate; readonly performBy: PlainDate }[];
  readonly summonedOn: PlainDate | null;
  readonly criticizedOn: PlainDate | null;
  readonly copies: readonly { readonly letter: number | null; readonly on: PlainDate }[];
  /** 更正过的文书，先更正的在前。 */
  readonly corrections: readonly {
    readonly document: ServedDocument;
    readonly on: PlainDate;
    readonly correctionId: string;
  }[];
  readonly penaltyWithdrawalNotifiedOn: PlainDate | null;
  readonly penaltyWithdrawnOn: PlainDate | null;
};

export const noAftermath: AftermathState = {
  superiorDepartment: null,
  letters: [],
  performed: [],
  orders: [],
  summonedOn: null,
  criticizedOn: null,
  copies: [],
  corrections: [],
  penaltyWithdrawalNotifiedOn: null,
  penaltyWithdrawnOn: null,
};
