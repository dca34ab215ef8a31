import type { Barred } from './barred';
import type { DataOf, Message } from './message';

/** The events to record, none if nothing changes, or the rule that bars the command. */
export type Decision<Event extends Message> = readonly Event[] | Barred;

export type Decider<State, Command extends Message, Event extends Message> = {
  readonly initialState: State;
  readonly decide: (command: Command, state: State) => Decision<Event>;
  readonly evolve: (state: State, event: Event) => State;
};

export type Rules<State, Command extends Message, Event extends Message> = {
  readonly [Type in Command['type']]: (data: DataOf<Command, Type>, state: State) => Decision<Event>;
};

export type Evolution<State, Event extends Message> = {
  readonly [Type in Event['type']]: (state: State, data: DataOf<Event, Type>) => State;
};

/** One function per command and one per event; a missing one does not compile. */
export const decider = <State, Command extends Message, Event extends Message>(parts: {
  readonly initialState: State;
  readonly rules: Rules<State, Command, Event>;
  readonly evolution: Evolution<State, Event>;
}): Decider<State, Command, Event> => ({
  initialState: parts.initialState,
  decide: ({ type, data }, state) => parts.rules[type as Command['type']](data as never, state),
  evolve: (state, { type, data }) => parts.evolution[type as Event['type']](state, data as never),
});
