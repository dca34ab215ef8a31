import { v5 } from 'uuid';
import { Barred, type Decider, type Message, type Position, type Recorded } from '@fuyi/kernel';
import type { EventStore } from './port';

/** Who orders, by which order, and when. `expectedVersion`: what the person had before their eyes. */
export type Acting = {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly actor: string;
  readonly office: string | null;
  readonly onBehalfOf?: string;
  readonly at: Date;
  readonly expectedVersion?: number | null;
};

/** `position` is null when the order changed nothing; `stale` when the stream moved on since the person looked. */
export type Performed = { readonly id: string; readonly version: number; readonly position: Position | null };
export type Outcome = Performed | Barred | { readonly stale: number };
export type Perform<Command extends Message> = (
  id: string,
  command: Command,
  acting: Acting,
) => Promise<Outcome>;

const namespace = '9a4c1d52-6f0e-5d0b-8a57-5b0f3c5a9e01';

/** The same words, the same UUID (v5): the second time is recognised as the first. */
export const idFrom = (...words: readonly (string | number)[]): string => v5(words.join('/'), namespace);

const tries = 3;
const performed = (id: string, { version, position }: Recorded): Performed => ({ id, version, position });

/** Load, fold, decide, append; a lost race is decided again on the new facts. The same command id is performed once. */
export const performOn =
  <State, Command extends Message, Event extends Message>(
    store: EventStore,
    category: string,
    { initialState, decide, evolve }: Decider<State, Command, Event>,
    { schemaVersion = 1 }: { readonly schemaVersion?: number } = {},
  ): Perform<Command> =>
  async (id, command, { at, expectedVersion = null, ...who }) => {
    const stream = `${category}-${id}`;
    const attempt = async (left: number): Promise<Outcome> => {
      const facts = await store.readStream(stream);
      const done = facts.findLast(({ metadata }) => metadata.commandId === who.commandId);
      if (done) return performed(id, done);
      if (expectedVersion !== null && expectedVersion !== facts.length) return { stale: facts.length };
      const decision = decide(
        command,
        facts.reduce((state, { event }) => evolve(state, event as Event), initialState),
      );
      if (decision instanceof Barred) return decision;
      if (decision.length === 0) return { id, version: facts.length, position: null };
      const metadata = { ...who, at: at.toISOString() };
      const events = decision.map((event, n) => ({
        id: idFrom(who.commandId, category, n),
        event,
        schemaVersion,
        metadata,
      }));
      const result = await store.append(stream, events, facts.length);
      if (result.status !== 'conflict') return { id, version: result.version, position: result.position };
      return left > 1 ? attempt(left - 1) : { stale: result.actual };
    };
    return attempt(tries);
  };
