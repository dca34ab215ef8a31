import type { PlainDate } from '@fuyi/kernel';
import type { PersonValues } from '../../api/types';

export type Coded = { readonly code: string; readonly term: string };

export type FoundPerson = {
  readonly personId: string;
  readonly erased: boolean;
  /** Masked. */
  readonly person: PersonValues | null;
  readonly cases: readonly {
    readonly caseId: string;
    readonly respondent: string;
    readonly stage: string;
    readonly receivedOn: PlainDate | null;
    readonly concludedOn: PlainDate | null;
  }[];
};

export type ListedErasure = {
  readonly erasureId: string;
  readonly stage: 'requested' | 'approved' | 'refused' | 'destroyed';
  readonly stageTerm: string;
  readonly ground: string;
  readonly persons: number;
  readonly cases: number;
  readonly requestedOn: PlainDate;
  readonly requestedById: string;
  readonly requestedBy: string;
  readonly decidedOn: PlainDate | null;
  readonly decidedById: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly destroyedOn: PlainDate | null;
  readonly destroyedBy: string | null;
};

export type ErasureList = {
  readonly items: readonly ListedErasure[];
  readonly grounds: readonly Coded[];
  readonly refusalGrounds: readonly Coded[];
};
