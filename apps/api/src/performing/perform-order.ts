import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Calendar } from '@fuyi/calendar';
import type { Acting, EventStore, Outcome } from '@fuyi/event-store';
import type { Order } from '@fuyi/kernel';
import { performOrders, type PerformOrder as Perform } from '@fuyi/orders';
import { CALENDAR, EVENT_STORE } from '../platform/tokens';

/** The one envelope on the command bus: which stream, which order, who acts. */
export class PerformOrder extends Command<Outcome> {
  constructor(
    readonly order: Order,
    readonly acting: Acting,
  ) {
    super();
  }
}

@CommandHandler(PerformOrder)
export class OrderHandler implements ICommandHandler<PerformOrder> {
  private readonly perform: Perform;

  constructor(@Inject(EVENT_STORE) store: EventStore, @Inject(CALENDAR) calendar: Calendar) {
    this.perform = performOrders(store, calendar);
  }

  execute({ order, acting }: PerformOrder): Promise<Outcome> {
    return this.perform(order, acting);
  }
}
