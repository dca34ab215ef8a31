import { Body, Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { In, type DataSource } from 'typeorm';
import type { Clock } from '@fuyi/clock';
import type { Acting } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { numberForms, numberText } from '@fuyi/law';
import type { NumberKind } from '@fuyi/numbering';
import { CaseTable, NumberTable } from '@fuyi/read-models';
import { PerformOrder } from '../performing/perform-order';
import { legalDay } from '../performing/legal-day';
import { CurrentAccount, CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import type { Reference } from '../platform/reference';
import { Sealing } from '../platform/sealing';
import { CLOCK, DATA_SOURCE, REFERENCE } from '../platform/tokens';
import { CaseSummaries } from '../reconsideration/case-summaries';
import { Naming } from '../reconsideration/naming';
import { NumbersQuery, VoidNumberDto } from './numbers.dto';

const wholeNumber = new ParseIntPipe({ exceptionFactory: () => problem('NO_SUCH_NUMBER') });
const kindOf = (kind: string): NumberKind => {
  const known = numberForms.find((form) => form.kind === kind);
  if (!known) throw problem('NO_SUCH_NUMBER');
  return known.kind;
};

/** 文号簿：编过的号一个不少，作废的写明理由。 */
@ApiTags('文号')
@Controller('numbers')
export class NumbersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly sealing: Sealing,
    private readonly naming: Naming,
    private readonly summaries: CaseSummaries,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permitted('number.read')
  async register(@Query() { kind = 'case', year }: NumbersQuery, @CurrentAccount() account: Account) {
    const asked = { kind, year: year ?? Number(this.clock.today().slice(0, 4)) };
    if (!this.dataSource) return { ...asked, items: [] };
    const rows = await this.dataSource
      .getRepository(NumberTable)
      .find({ where: asked, order: { ordinal: 'DESC' }, take: 2_000 });
    const cases = await this.dataSource
      .getRepository(CaseTable)
      .findBy({ caseId: In(rows.map(({ caseId }) => caseId)) });
    const titles = new Map(
      (await this.summaries.of(account, cases)).map(({ caseId, title }) => [caseId, title]),
    );
    const texts = await this.naming.texts(rows.flatMap(({ reasonId }) => reasonId ?? []));
    const { numberPrefix } = this.reference.authority;
    return {
      ...asked,
      items: rows.map(({ caseId, ordinal, item, allottedOn, voidedOn, reasonId }) => ({
        ...{ caseId, ordinal, item, allottedOn, voidedOn },
        text: numberText(kind, numberPrefix, asked.year, ordinal),
        title: titles.get(caseId) ?? '',
        reason: reasonId ? (texts[reasonId] ?? null) : null,
      })),
    };
  }

  @Post(':kind/:year/:ordinal/voiding')
  @HttpCode(200)
  @Permitted('number.void')
  async voidNumber(
    @CurrentActing() acting: Acting,
    @Param('kind') kindAsked: string,
    @Param('year', wholeNumber) year: number,
    @Param('ordinal', wholeNumber) ordinal: number,
    @Body() { on, reason }: VoidNumberDto,
  ) {
    const { authorityId } = this.reference.authority;
    const stream = `${authorityId}-${year}-${kindOf(kindAsked)}`;
    const reasonId = await this.sealing.text(acting, 'number-voided', `numbering:${stream}`, reason);
    const data = { on: legalDay(on, this.clock), ordinal, reasonId };
    return this.commands.execute(
      new PerformOrder({ category: 'numbering', id: stream, command: { type: 'VoidNumber', data } }, acting),
    );
  }
}
