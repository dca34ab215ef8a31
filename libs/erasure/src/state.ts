import type { PlainDate } from '@fuyi/kernel';

type Asked = {
  readonly requestedOn: PlainDate;
  readonly requestedBy: string;
  readonly personIds: readonly string[];
  readonly caseIds: readonly string[];
  readonly ground: string;
};
type Decided = Asked & { readonly decidedOn: PlainDate; readonly decidedBy: string };

export type Erasure =
  | { readonly stage: 'none' }
  | ({ readonly stage: 'requested' } & Asked)
  | ({ readonly stage: 'approved' } & Decided)
  | ({ readonly stage: 'refused'; readonly reason: string } & Decided)
  | ({
      readonly stage: 'destroyed';
      readonly destroyedOn: PlainDate;
      readonly destroyedBy: string;
    } & Decided);
