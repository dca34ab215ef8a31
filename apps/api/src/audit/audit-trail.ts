import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isReason, networkOf, type Audit, type AuditEntry } from '@fuyi/audit';
import type { Clock } from '@fuyi/clock';
import type { Account, Identity } from '@fuyi/identity';
import { Accounts } from '../platform/accounts';
import type { SignedInRequest } from '../platform/request';
import { sessionTokenOf } from '../platform/session-token';
import { AUDIT, CLOCK, IDENTITY } from '../platform/tokens';
import { auditedObject, auditedSearch } from './audited-object';
import { outcomeOf } from './outcome-of';
import { RouteActions } from './route-actions';

/** Set where more is known than the address says; goes into the one entry of the request. */
export type WhyAsked = { readonly reason: string; readonly reasonTextId: string | null };
export type AuditedRequest = SignedInRequest & { why?: WhyAsked };

const unrecorded = /^\/api\/(?:openapi\.json|docs)(?:[/?-]|$)/;

/** Everything under /api but the description of the interface; health and static files are no looks at anything. */
export const isAudited = ({ url }: { readonly url: string }): boolean =>
  /^\/api(?:[/?]|$)/.test(url) && !unrecorded.test(url);

/** Makes the one entry of a request, from what is known when its answer is about to leave. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly actions: RouteActions,
    private readonly accounts: Accounts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(request: AuditedRequest, { statusCode }: Pick<FastifyReply, 'statusCode'>): Promise<void> {
    const account = request.account ?? (await this.whoAsked(request));
    const action = this.actions.of(request.method, request.routeOptions.url);
    // The unit's sign-on answers a refusal by sending the browser back to the sign-in page.
    const outcome =
      action === 'session.start.unit' && !account && statusCode < 400 ? 'denied' : outcomeOf(statusCode);
    const found = auditedObject(request, outcome);
    const object =
      action === 'session.start'
        ? await this.accountNamed(request)
        : (found.object ?? (account && auditedSearch(request, account.name)));
    await this.audit.record({
      ...found,
      ...{ object, action, outcome },
      ...this.whyOf(request),
      at: request.arrivedAt ?? this.clock.now(),
      actor: account?.accountId ?? null,
      role: account?.role ?? null,
      requestId: request.id,
      network: networkOf(request.ip),
    });
  }

  private whyOf({ why, headers }: AuditedRequest): Pick<AuditEntry, 'reason' | 'reasonTextId'> {
    if (why) return why;
    const code = headers['x-reason'];
    return { reason: isReason(code) ? code : null, reasonTextId: null };
  }

  /** A request refused before the permission guard; asked only then. */
  private async whoAsked(request: AuditedRequest): Promise<Account | null> {
    const token = sessionTokenOf(request);
    return token === null ? null : this.identity.accountOf(token);
  }

  /** What was typed as an account name is kept only when there is such an account: people type passwords there. */
  private async accountNamed({ body }: AuditedRequest): Promise<AuditEntry['object']> {
    const { accountId } = (body ?? {}) as { accountId?: unknown };
    const known = typeof accountId === 'string' ? await this.accounts.byId(accountId) : null;
    return known && { kind: 'account', id: known.accountId };
  }
}
