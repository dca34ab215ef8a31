import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { holidays, type Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import type { Acting, EventStore } from '@fuyi/event-store';
import type { PlainDate } from '@fuyi/kernel';
import { adoptions, type RunningCalendar } from '@fuyi/orders';
import { asSystem } from '@fuyi/second-wall';
import { legalDay } from '../performing/legal-day';
import { PerformOrder } from '../performing/perform-order';
import { CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CALENDAR, CALENDARS, CLOCK, EVENT_STORE } from '../platform/tokens';
import { CaseNumbers } from '../reconsideration/case-numbers';
import { AdoptCalendarDto } from './calendars.dto';
import { MovedCases } from './moved-cases';

const daysIn = (days: ReadonlyMap<PlainDate, string>, year: number) =>
  [...days].flatMap(([date, name]) => (date.startsWith(String(year)) ? [{ date, name }] : []));

@ApiTags('工作日历')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly moved: MovedCases,
    private readonly numbers: CaseNumbers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(CALENDARS) private readonly running: Pick<RunningCalendar, 'refresh'> | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 正在使用的放假安排，逐年；没有列出的年份只知道周末，届满日是暂定的。 */
  @Get()
  @Permitted('clock.read')
  async years() {
    await this.running?.refresh();
    const facts = await adoptions(this.store);
    return {
      holidays,
      years: [...this.calendar.years]
        .toSorted(([a], [b]) => b - a)
        .map(([year, source]) => ({
          year,
          source,
          adoptedOn: facts.findLast(({ event }) => event.data.year === year)?.event.data.on ?? null,
          daysOff: daysIn(this.calendar.daysOff, year),
          workdays: daysIn(this.calendar.makeUpWorkdays, year),
        })),
    };
  }

  /** 启用一年的放假安排；正在走的时钟随即重新计算。 */
  @Post()
  @HttpCode(200)
  @Permitted('calendar.adopt')
  async adopt(@CurrentActing() acting: Acting, @Body() { on, year, daysOff, workdays }: AdoptCalendarDto) {
    const data = { on: legalDay(on, this.clock), year, daysOff, workdays };
    const command = { type: 'AdoptCalendar', data };
    const outcome = await this.commands.execute(
      new PerformOrder({ category: 'calendar', id: String(year), command }, acting),
    );
    await this.running?.refresh();
    return outcome;
  }

  /** 每次启用，哪些案件的哪个期限动了：旧日与新日。 */
  @Get(':year/moved')
  @Permitted('calendar.moved')
  async movedCases(@Param('year') year: string) {
    if (!/^\d{4}$/.test(year)) throw problem('NO_SUCH_PAGE');
    const answers = await asSystem('moved-cases', () => this.moved.by(Number(year)));
    const caseIds = [...new Set(answers.flatMap(({ moved }) => moved.map(({ caseId }) => caseId)))];
    const numbers = await asSystem('moved-cases', () => this.numbers.of(caseIds));
    return {
      year: Number(year),
      adoptions: answers.map(({ on, moved }) => ({
        on,
        moved: moved.map((each) => ({ ...each, numbers: numbers.get(each.caseId) ?? [] })),
      })),
    };
  }
}
