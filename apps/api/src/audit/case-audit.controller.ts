import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Audit } from '@fuyi/audit';
import { holds, type Account } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { AUDIT } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';
import { AuditLines } from './audit-lines';
import { AuditPageQuery, filterOf } from './audit.query';

/** 谁看过本案。 */
@ApiTags('审计')
@Controller('cases/:caseId/audit')
export class CaseAuditController {
  constructor(
    private readonly access: CaseAccess,
    private readonly lines: AuditLines,
    @Inject(AUDIT) private readonly audit: Audit,
  ) {}

  /** 谁在何时看了、办了什么，新的在前；申请人看到岗位、日期和行为，不看到是哪一个工作人员。 */
  @Get()
  @Permitted('case.audit')
  async looks(
    @Param('caseId') caseId: string,
    @Query() query: AuditPageQuery,
    @CurrentAccount() account: Account,
  ) {
    await this.access.require(account, caseId);
    const { before, limit } = query;
    const records = await this.audit.entries(
      { ...filterOf(query), caseId },
      { limit: limit + 1, ...(before !== undefined && { before }) },
    );
    const lines = await this.lines.of(records.slice(0, limit));
    const items = holds(account, 'office-head', 'authority-head')
      ? lines
      : lines.map(({ seq, at, roleTerm, actionTerm, outcomeTerm }) => ({
          ...{ seq, roleTerm, actionTerm, outcomeTerm },
          at: at.slice(0, 10),
        }));
    return { items, next: records.length > limit ? (lines.at(-1)?.seq ?? null) : null };
  }
}
