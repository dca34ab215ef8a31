import { Inject, Injectable } from '@nestjs/common';
import { browsingReport, browsingRows, weekLasts, weeksBefore, type Audit } from '@fuyi/audit';
import { roleTerms } from '@fuyi/glossary';
import { Accounts } from '../platform/accounts';
import { AUDIT } from '../platform/tokens';

const entriesPerRead = 5_000;

/** 异常查看，按周。 */
@Injectable()
export class Browsing {
  constructor(
    private readonly accounts: Accounts,
    @Inject(AUDIT) private readonly audit: Audit,
  ) {}

  /** The seven days before `until`, exclusive, compared with the eight weeks before them. */
  async week(until: Date) {
    const report = browsingReport(until);
    const from = new Date(until.getTime() - (weeksBefore + 1) * weekLasts);
    let before: number | undefined;
    let compared = 0;
    for (;;) {
      const page = await this.audit.entries(
        { from, until },
        { limit: entriesPerRead, ...(before !== undefined && { before }) },
      );
      for (const entry of page) report.take(entry);
      compared += page.length;
      before = page.at(-1)?.seq;
      if (page.length < entriesPerRead) break;
    }
    const known = new Map((await this.accounts.all()).map((account) => [account.accountId, account]));
    const terms: Readonly<Record<string, string>> = roleTerms;
    return {
      from: new Date(until.getTime() - weekLasts).toISOString(),
      until: until.toISOString(),
      compared,
      rows: browsingRows.map(({ code, term, floor }) => ({ code, term, floor })),
      items: report.alarms().map((alarm) => ({
        ...alarm,
        term: browsingRows.find(({ code }) => code === alarm.code)?.term ?? alarm.code,
        actorName: known.get(alarm.actor)?.name ?? alarm.actor,
        office: known.get(alarm.actor)?.office ?? '',
        roleTerm: terms[alarm.role ?? ''] ?? '',
      })),
    };
  }
}
