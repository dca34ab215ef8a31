import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Audit } from '@fuyi/audit';
import type { Clock } from '@fuyi/clock';
import { AuditLines } from '../audit/audit-lines';
import { Permitted } from '../platform/permitted';
import { AUDIT, CLOCK } from '../platform/tokens';

/** 〔约定〕七日以内的都告知。 */
const toldFor = 7 * 24 * 60 * 60_000;
const mostTold = 50;
const told = ['break-glass.ask', 'break-glass.confirm', 'break-glass.look'];

/** 破窗查看一经发生，负责人和审计员随即看到。From the record itself: nobody can break the glass without it. */
@ApiTags('破窗查看')
@Controller('break-glass')
export class BreakGlassNoticesController {
  constructor(
    private readonly lines: AuditLines,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('notices')
  @Permitted('break-glass.notices')
  async notices() {
    const from = new Date(this.clock.now().getTime() - toldFor);
    const records = await this.audit.entries(
      { actionPrefixes: told, outcome: 'allowed', from },
      { limit: mostTold },
    );
    const items = (await this.lines.of(records)).map(
      ({ seq, at, actorName, office, action, actionTerm, caseId }) => ({
        ...{ seq, at, actorName, office, action, actionTerm, caseId },
      }),
    );
    return { items };
  }
}
