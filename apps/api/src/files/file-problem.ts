import { refusals, type RefusalCode } from '@fuyi/blobs';
import { Problem } from '../platform/problem';

const statuses: Partial<Readonly<Record<RefusalCode, number>>> = {
  EMPTY_FILE: 400,
  FILE_TOO_LARGE: 413,
  UNKNOWN_FILE_KIND: 415,
};

/** A refusal of a file as the answer to a request; the content was understood and is not taken (RFC 9110 15.5.21). */
export const fileProblem = (code: RefusalCode): Problem =>
  new Problem({ status: statuses[code] ?? 422, code, title: refusals[code] });
