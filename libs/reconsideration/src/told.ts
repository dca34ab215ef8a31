import type { DataOf, Message } from '@fuyi/kernel';

/** What a fact says on the timeline, and the sealed texts it points at. */
export type Told = { readonly lines: readonly string[]; readonly textIds?: readonly (string | null)[] };

/** 每件事的中文名、条文，以及在时间线上怎么说。 */
export type Telling<Event extends Message> = {
  readonly [Type in Event['type']]: {
    readonly term: string;
    readonly basis: string | null;
    readonly tell: (data: DataOf<Event, Type>) => Told;
  };
};

/** `{id}` is replaced with a name by whoever may read it. */
export const name = (id: string) => `{${id}}`;
export const names = (ids: readonly string[]) => ids.map(name).join('、');
export const only = (...lines: readonly string[]): Told => ({ lines });
