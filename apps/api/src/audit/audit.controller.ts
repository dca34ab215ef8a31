import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Audit, AuditFilter } from '@fuyi/audit';
import type { Clock } from '@fuyi/clock';
import { auditedActionTerms } from '@fuyi/glossary';
import type { Account } from '@fuyi/identity';
import { daysBetween } from '@fuyi/kernel';
import { Accounts } from '../platform/accounts';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { AUDIT, CLOCK } from '../platform/tokens';
import { AuditLines } from './audit-lines';
import { scopeOf, within } from './audit-scope';
import { AuditPageQuery, AuditQuery, BrowsingQuery, endOf, filterOf } from './audit.query';
import { Browsing } from './browsing';
import { csvOf } from './csv';

/** 一次导出的最多条数和天数。 */
const mostExported = 10_000;
const mostDays = 31;

/** 审计记录：谁在何时办了什么、看了什么、为什么。 */
@ApiTags('审计')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly lines: AuditLines,
    private readonly accounts: Accounts,
    private readonly browsing: Browsing,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 本人的，新的在前。 */
  @Get('own')
  @Permitted('audit.own')
  own(@Query() query: AuditPageQuery, @CurrentAccount() { accountId }: Account) {
    return this.page({ ...filterOf(query), actors: [accountId] }, query);
  }

  /** 审计员看全部，机关负责人看本机关工作人员的，安全管理员看账号、岗位的事。 */
  @Get('entries')
  @Permitted('audit.read')
  async entries(@Query() query: AuditPageQuery, @CurrentAccount() account: Account) {
    const everybody = await this.accounts.all();
    return this.page(within(scopeOf(account, everybody), filterOf(query)), query);
  }

  /** 筛选用的人和行为。 */
  @Get('choices')
  @Permitted('audit.read')
  async choices(@CurrentAccount() account: Account) {
    const everybody = await this.accounts.all();
    const { actors } = scopeOf(account, everybody);
    return {
      people: everybody
        .filter(({ accountId }) => actors?.includes(accountId) ?? true)
        .map(({ accountId, name, office }) => ({ accountId, name, office })),
      actions: Object.entries(auditedActionTerms).map(([code, term]) => ({ code, term })),
    };
  }

  /** 限一人、一案，或者不超过三十一日。 */
  @Get('entries.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="audit.csv"')
  @Permitted('audit.export')
  async export(@Query() query: AuditQuery, @CurrentAccount() account: Account) {
    const { actor, caseId, from, to } = query;
    const narrow = from && to && daysBetween(from, to) < mostDays;
    if (!actor && !caseId && !narrow) throw problem('TOO_WIDE');
    const filter = within(scopeOf(account, await this.accounts.all()), filterOf(query));
    const records = await this.audit.entries(filter, { limit: mostExported + 1 });
    if (records.length > mostExported) throw problem('TOO_WIDE');
    return csvOf(await this.lines.of(records));
  }

  /** 从第一条核对到最后一条，断在哪里说哪里。 */
  @Get('chain')
  @Permitted('audit.verify')
  verify() {
    return this.audit.verify();
  }

  /** 一周里的异常查看。 */
  @Get('browsing')
  @Permitted('audit.browsing')
  week(@Query() { until }: BrowsingQuery) {
    return this.browsing.week(endOf(until ?? this.clock.today()));
  }

  private async page(filter: AuditFilter, { before, limit }: AuditPageQuery) {
    const records = await this.audit.entries(filter, {
      limit: limit + 1,
      ...(before !== undefined && { before }),
    });
    const items = await this.lines.of(records.slice(0, limit));
    return { items, next: records.length > limit ? (items.at(-1)?.seq ?? null) : null };
  }
}
