import type { DataOf, Message } from './message';
import type { Recorded } from './recorded';

/** An order for one stream, proposed by a policy or by a passing day; its decider decides again. */
export type Order<Command extends Message = Message> = {
  readonly category: string;
  readonly id: string;
  readonly command: Command;
};

/** A fact in one slice → orders in another. */
export type Policy<Event extends Message, Command extends Message> = {
  readonly name: string;
  readonly category: string;
  readonly on: {
    readonly [Type in Event['type']]?: (
      data: DataOf<Event, Type>,
      recorded: Recorded<Event>,
    ) => readonly Order<Command>[];
  };
};
