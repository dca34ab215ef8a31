import type { ARecord } from './a-record';

/** Answers what the verdict must name; `pick` answers a number below the one given. */
export type Mutation = (record: ARecord, pick: (below: number) => number) => Promise<object>;
