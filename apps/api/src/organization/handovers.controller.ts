import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import type { Acting, EventStore } from '@fuyi/event-store';
import { Barred } from '@fuyi/kernel';
import { CaseTable } from '@fuyi/read-models';
import { caseDecider, caseFileOf, stageTerms, type CaseEvent } from '@fuyi/reconsideration';
import { CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CALENDAR, CLOCK, DATA_SOURCE, EVENT_STORE } from '../platform/tokens';
import { CaseNumbers } from '../reconsideration/case-numbers';
import { Naming } from '../reconsideration/naming';
import { HandOverCasesDto } from './grants.dto';
import { KnownPeople } from './known-people';
import { OrganizationOrders } from './organization-orders';

const over: readonly string[] = ['closed', 'withdrawn', 'abandoned'];

/** 移交案件：一个事实，逐案写进各案的流由 `casesAreHandedOver` 办。 */
@ApiTags('机构与人员')
@Controller('organization/handovers')
export class HandoversController {
  constructor(
    private readonly orders: OrganizationOrders,
    private readonly known: KnownPeople,
    private readonly numbers: CaseNumbers,
    private readonly naming: Naming,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 一名承办人手里还没有办结的案件。 */
  @Get(':accountId')
  @Permitted('organization.hand-over')
  async openCases(@Param('accountId') accountId: string) {
    if (!this.dataSource) return { items: [] };
    const rows = await this.dataSource
      .getRepository(CaseTable)
      .createQueryBuilder('row')
      .where(`row.file->'officerIds' @> jsonb_build_array(:accountId::text)`, { accountId })
      .orderBy('row.receivedOn')
      .take(500)
      .getMany();
    const open = rows.filter(({ stage }) => !over.includes(stage));
    const numbers = await this.numbers.of(open.map(({ caseId }) => caseId));
    const titles = await this.naming.texts(open.flatMap(({ file }) => file.act?.titleId ?? []));
    return {
      items: open.map(({ caseId, stage, file }) => ({
        ...{ caseId, stage, stageTerm: stageTerms[stage], numbers: numbers.get(caseId) ?? [] },
        title: titles[file.act?.titleId ?? ''] ?? '',
      })),
    };
  }

  @Post()
  @HttpCode(200)
  @Permitted('organization.hand-over')
  async handOver(
    @CurrentActing() acting: Acting,
    @Body() { fromId, toId, caseIds, reason }: HandOverCasesDto,
  ) {
    await this.known.staff(fromId);
    await this.known.staff(toId);
    for (const caseId of caseIds) {
      const barred = await this.barFor(caseId, fromId, toId);
      if (barred) return barred;
    }
    const reasonId = await this.orders.reason(acting, reason);
    return this.orders.give(acting, 'HandOverCases', { fromId, toId, caseIds, reasonId });
  }

  /** What the case itself will say: nothing is promised that one of the cases would bar. */
  private async barFor(caseId: string, fromId: string, toId: string): Promise<Barred | null> {
    const facts = await this.store.readStream(`reconsideration-${caseId}`);
    const file = caseFileOf(facts.map(({ event }) => event as CaseEvent));
    if (!file.officerIds.includes(fromId)) throw problem('NO_SUCH_CASE');
    const decision = caseDecider(this.calendar).decide(
      { type: 'HandOverCase', data: { on: this.clock.today(), fromId, toId, reasonId: '' } },
      file,
    );
    return decision instanceof Barred ? decision : null;
  }
}
