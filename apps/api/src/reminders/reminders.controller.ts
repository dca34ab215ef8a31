import { Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { In, type DataSource } from 'typeorm';
import type { Clock } from '@fuyi/clock';
import type { Account } from '@fuyi/identity';
import { readReminder, unreadReminders } from '@fuyi/outbox';
import { CaseTable } from '@fuyi/read-models';
import { CurrentAccount } from '../platform/acting';
import { canSee } from '../platform/can-see';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CLOCK, DATA_SOURCE, POOL } from '../platform/tokens';
import { CaseSummaries } from '../reconsideration/case-summaries';

@ApiTags('提醒')
@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly summaries: CaseSummaries,
    @Inject(POOL) private readonly pool: Pool | null,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 还没有看的提醒，早到期的在前；only of cases this account may still see. */
  @Get()
  @Permitted('reminder.read')
  async unread(@CurrentAccount() account: Account) {
    if (!this.pool || !this.dataSource) return { items: [] };
    const reminders = await unreadReminders(this.pool, account.accountId);
    const rows = await this.dataSource
      .getRepository(CaseTable)
      .findBy({ caseId: In(reminders.map(({ caseId }) => caseId)) });
    const seen = rows.filter(({ file }) => canSee(account, file));
    const cases = new Map((await this.summaries.of(account, seen)).map((each) => [each.caseId, each]));
    // What was done meanwhile needs no reminder; of one step only the last is shown.
    const pending = new Map<string, object>();
    for (const { accountId: _, ...reminder } of reminders) {
      const { caseId, stepCode, dueDate } = reminder;
      const summary = cases.get(caseId);
      if (!summary?.steps.some((step) => step.code === stepCode && step.dueDate === dueDate)) continue;
      const { title: caseTitle, numbers } = summary;
      pending.set(`${caseId} ${stepCode} ${dueDate}`, { ...reminder, caseTitle, numbers });
    }
    return { items: [...pending.values()] };
  }

  @Post(':reminderId/reading')
  @HttpCode(204)
  @Permitted('reminder.read')
  async read(
    @CurrentAccount() account: Account,
    @Param('reminderId', new ParseUUIDPipe({ exceptionFactory: () => problem('NO_SUCH_REMINDER') }))
    reminderId: string,
  ): Promise<void> {
    const read =
      this.pool && (await readReminder(this.pool, account.accountId, reminderId, this.clock.now()));
    if (!read) throw problem('NO_SUCH_REMINDER');
  }
}
