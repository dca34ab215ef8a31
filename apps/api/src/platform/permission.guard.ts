import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Clock } from '@fuyi/clock';
import { rolesOf, type Action, type Identity } from '@fuyi/identity';
import { lookAs } from '@fuyi/second-wall';
import { CaseRelation } from './case-relation';
import { spendLimit } from './limited';
import { refuseForeignOrigin } from './origin';
import { ACTION, OPEN, requirePermission } from './permitted';
import { problem } from './problems';
import type { SignedInRequest } from './request';
import { sessionTokenOf } from './session-token';
import { requireStanding } from './standing';
import { CLOCK, IDENTITY } from './tokens';

/** 401 without a session, 403 by the permission table, 404 for a case that is not there or not theirs. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cases: CaseRelation,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    request.arrivedAt = this.clock.now();
    refuseForeignOrigin(request);
    if (this.reflector.getAllAndOverride<string>(OPEN, [context.getHandler(), context.getClass()])) {
      await spendLimit(request, null);
      return true;
    }

    const token = sessionTokenOf(request);
    const session = token ? await this.identity.sessionOf(token) : null;
    await spendLimit(request, session?.account.accountId ?? null);
    if (!session) throw problem('NOT_SIGNED_IN');
    const { account } = session;
    request.account = account;
    request.standing = session.standing;
    lookAs({ ...account, roles: rolesOf(account) });

    const action = this.reflector.get<Action | undefined>(ACTION, context.getHandler());
    if (!action) throw problem('NOT_PERMITTED');
    request.action = action;
    requireStanding(session, action);
    requirePermission(account, action);
    const { caseId } = request.params as { caseId?: string };
    if (caseId === undefined) return true;
    const standing = await this.cases.of(account, caseId);
    request.relation = standing.relation;
    requirePermission(account, action, standing.relation);
    request.seenAs = standing.account;
    request.sight = standing.sight;
    return true;
  }
}
