import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { isReason } from '@fuyi/audit';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import { holds, type Account } from '@fuyi/identity';
import { nextSteps } from '@fuyi/reconsideration';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { CALENDAR, CLOCK } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';

/**
 * 〔约定〕机关负责人看得到本机关全部案件；等他办的、他办过的，直接打开，其余的先说为什么（`X-Reason`）。Everybody else
 * sees only what is theirs: assigned, of their unit, or not yet accepted.
 */
@Injectable()
export class ReasonForLooking implements NestInterceptor {
  constructor(
    private readonly access: CaseAccess,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const { account, routeOptions, params, headers } = request;
    const opens = account !== undefined && routeOptions.url === '/api/cases/:caseId';
    if (opens && !isReason(headers['x-reason'])) {
      const { caseId } = params as { caseId: string };
      if (await this.isOutside(account, caseId)) throw problem('REASON_NEEDED');
    }
    return next.handle();
  }

  private async isOutside(account: Account, caseId: string): Promise<boolean> {
    if (!holds(account, 'authority-head') || holds(account, 'office-head', 'officer')) return false;
    const { recorded, file } = await this.access.read(caseId);
    if (recorded.some(({ metadata }) => metadata.actor === account.accountId)) return false;
    const steps = nextSteps(file, this.clock.today(), this.calendar);
    return !steps.some(({ roles }) => (roles as readonly string[]).includes('authority-head'));
  }
}
