import { Injectable } from '@nestjs/common';
import { reasons, type AuditRecord } from '@fuyi/audit';
import { auditedActionTerms, auditOutcomeTerms, roleTerms } from '@fuyi/glossary';
import { Accounts } from '../platform/accounts';

export type AuditLine = Omit<AuditRecord, 'at' | 'previous'> & {
  readonly at: string;
  readonly actorName: string | null;
  readonly office: string | null;
  readonly roleTerm: string | null;
  readonly actionTerm: string;
  readonly outcomeTerm: string;
  readonly reasonTerm: string | null;
};

export const breakGlassReason = 'break-glass';

const reasonTermOf = (code: string | null): string | null => {
  if (code === breakGlassReason) return '破窗查看期间';
  return reasons.find((row) => row.code === code)?.term ?? code;
};

/** Entries as people read them. */
@Injectable()
export class AuditLines {
  constructor(private readonly accounts: Accounts) {}

  async of(records: readonly AuditRecord[]): Promise<readonly AuditLine[]> {
    const known = new Map((await this.accounts.all()).map((account) => [account.accountId, account]));
    return records.map(({ previous: _, ...record }) => {
      const account = record.actor === null ? undefined : known.get(record.actor);
      const { action, outcome, role, reason } = record;
      return {
        ...record,
        at: record.at.toISOString(),
        actorName: account?.name ?? record.actor,
        office: account?.office ?? null,
        roleTerm: role === null ? null : ((roleTerms as Readonly<Record<string, string>>)[role] ?? role),
        actionTerm: auditedActionTerms[action] ?? action,
        outcomeTerm: auditOutcomeTerms[outcome],
        reasonTerm: reasonTermOf(reason),
      };
    });
  }
}
