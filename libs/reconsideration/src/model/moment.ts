import type { PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../state';

/** Where a history stands: the case, the day, and a number that chooses among what is equally lawful. */
export type Moment = { readonly file: CaseFile; readonly on: PlainDate; readonly choice: number };

export const oneOf = <Option>(options: readonly [Option, ...Option[]], choice: number): Option =>
  options[choice % options.length] ?? options[0];
