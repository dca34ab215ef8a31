import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { calendarWith, type Calendar, type CalendarAdopted } from '@fuyi/calendar';
import { comparePositions, type EventStore } from '@fuyi/event-store';
import { addYears, type PlainDate, type Position, type Recorded } from '@fuyi/kernel';
import { adoptions } from '@fuyi/orders';
import { CaseTable } from '@fuyi/read-models';
import { caseFileOf, dayInChina, movedClocks, type CaseEvent, type MovedClock } from '@fuyi/reconsideration';
import { DATA_SOURCE, EVENT_STORE } from '../platform/tokens';

export type MovedCase = { readonly caseId: string } & MovedClock;
export type MovedBy = { readonly on: PlainDate; readonly moved: readonly MovedCase[] };

const atOnce = 20;

/**
 * 一年的放假安排每次启用，哪些案件的哪一天动了。Folded from the facts as they stood at that very moment, with the
 * calendar before and after: the old answers can be given again for ever, and asking twice gives the same.
 */
@Injectable()
export class MovedCases {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
  ) {}

  async by(year: number): Promise<readonly MovedBy[]> {
    const all = await adoptions(this.store);
    const answers: MovedBy[] = [];
    for (const [n, adoption] of all.entries()) {
      if (adoption.event.data.year !== year) continue;
      const schedules = all.slice(0, n + 1).map(({ event }) => event.data);
      answers.push(
        await this.movedBy(adoption, calendarWith(schedules.slice(0, -1)), calendarWith(schedules)),
      );
    }
    return answers;
  }

  private async movedBy(
    { position, metadata, event }: Recorded<CalendarAdopted>,
    before: Calendar,
    after: Calendar,
  ): Promise<MovedBy> {
    const day = dayInChina(metadata.at);
    const caseIds = await this.openOn(day, position);
    const moved: MovedCase[] = [];
    for (let n = 0; n < caseIds.length; n += atOnce)
      moved.push(
        ...(
          await Promise.all(
            caseIds.slice(n, n + atOnce).map(async (caseId) => {
              const file = await this.fileAt(caseId, position);
              return movedClocks(file, day, before, after).map((clock) => ({ caseId, ...clock }));
            }),
          )
        ).flat(),
      );
    return { on: event.data.on, moved };
  }

  private async fileAt(caseId: string, position: Position) {
    const facts = (await this.store.readStream(
      `reconsideration-${caseId}`,
    )) as readonly Recorded<CaseEvent>[];
    return caseFileOf(
      facts.filter((fact) => comparePositions(fact.position, position) < 0).map(({ event }) => event),
    );
  }

  /**
   * Cases with a clock that might have run, from the list where there is one, else from the record itself. A case
   * concluded within the year before may still have been waiting for its litigation period to end.
   */
  private async openOn(day: PlainDate, position: Position): Promise<readonly string[]> {
    if (this.dataSource) {
      const rows = await this.dataSource
        .getRepository(CaseTable)
        .createQueryBuilder('row')
        .select('row.caseId')
        .where(`row.concludedOn is null or row.concludedOn >= :since or row.stage = 'effective'`, {
          since: addYears(day, -1),
        })
        .orderBy('row.receivedOn')
        .addOrderBy('row.caseId')
        .getMany();
      return rows.map(({ caseId }) => caseId);
    }
    const opened = await this.store.readAll({
      categories: ['reconsideration'],
      types: ['ApplicationReceived'],
    });
    return opened
      .filter((fact) => comparePositions(fact.position, position) < 0)
      .map(({ streamId }) => streamId);
  }
}
