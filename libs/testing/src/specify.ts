import { Barred, type Decider, type Message } from '@fuyi/kernel';

/** given facts, when an order, then facts, nothing, or the bar: the language of every rule's test. */
export const specify =
  <State, Command extends Message, Event extends Message>({
    initialState,
    decide,
    evolve,
  }: Decider<State, Command, Event>) =>
  (...given: readonly Event[]) => ({
    when: (command: Command) => {
      const decision = decide(command, given.reduce(evolve, initialState));
      return {
        then: (...events: readonly Event[]) => expect(decision).toEqual(events),
        thenTypes: (...types: readonly Event['type'][]) =>
          expect(decision instanceof Barred ? decision : decision.map(({ type }) => type)).toEqual(types),
        thenBarredBy: (code: string) => expect(decision).toMatchObject({ code }),
        thenNothing: () => expect(decision).toEqual([]),
      };
    },
  });
