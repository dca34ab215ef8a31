import type { Message, PlainDate } from '@fuyi/kernel';

/* 文书签发用印：定稿的那一份，连同它的校验值（第七十五条第一款） */

export type PaperIssued = Message<
  'PaperIssued',
  {
    readonly on: PlainDate;
    /** Kind of the document catalogue, and which paper of that kind in the case, from 1. */
    readonly paper: string;
    readonly copy: number;
    /** Title of the kind, as the public may read it. */
    readonly title: string;
    /** 文号; null for papers without one. */
    readonly number: string | null;
    /** SHA-256 of the sealed PDF, hex. */
    readonly sha256: string;
    /** What stands beside the QR code on the paper; says nothing of the case. */
    readonly code: string;
  }
>;
/** 收回：印错的一份不再有效，改好以后可以重新用印。 */
export type PaperRecalled = Message<
  'PaperRecalled',
  { readonly on: PlainDate; readonly code: string; readonly reasonId: string }
>;

export type IssuingEvent = PaperIssued | PaperRecalled;
