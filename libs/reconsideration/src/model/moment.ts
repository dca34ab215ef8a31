import type { PlainDate } from '@fuyi/kernel';
import type { CaseCommand } from '../commands';
import type { CaseFile } from '../state';

/** Where a history stands: the case, the day, and a number that chooses among what is equally lawful. */
export type Moment = { readonly file: CaseFile; readonly on: PlainDate; readonly choice: number };

/** A command nobody asked for; `party` is one of those it may concern. */
export type Turn = (moment: Moment & { readonly party: string }) => CaseCommand;
export type Commands = (moment: Moment) => readonly CaseCommand[];
/** 每一个下一步落到哪些命令；null: the step belongs to another stream. */
export type StepCommands = Readonly<Record<string, Commands | null>>;

export const oneOf = <Option>(options: readonly [Option, ...Option[]], choice: number): Option =>
  options[choice % options.length] ?? options[0];
