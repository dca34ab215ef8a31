import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Clock } from '@fuyi/clock';
import type { Acting, Outcome } from '@fuyi/event-store';
import type { Identity } from '@fuyi/identity';
import { Barred, type DataOf } from '@fuyi/kernel';
import type { RunningOrganization } from '@fuyi/orders';
import { heldBy, type Organization, type OrganizationCommand } from '@fuyi/organization';
import { PerformOrder } from '../performing/perform-order';
import type { Reference } from '../platform/reference';
import { Sealing } from '../platform/sealing';
import { CLOCK, IDENTITY, ORGANIZATION, REFERENCE } from '../platform/tokens';

type Content<Type extends OrganizationCommand['type']> = Omit<DataOf<OrganizationCommand, Type>, 'on' | 'by'>;

/** The day is today and the person is whoever asks: rights are neither given nor taken for the past. */
@Injectable()
export class OrganizationOrders {
  constructor(
    private readonly commands: CommandBus,
    private readonly sealing: Sealing,
    @Inject(ORGANIZATION) private readonly organization: RunningOrganization,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async give<Type extends OrganizationCommand['type']>(
    acting: Acting,
    type: Type,
    content: Content<Type>,
  ): Promise<Outcome> {
    const before = (await this.organization()).organization;
    const id = this.reference.authority.authorityId;
    const data = { ...content, on: this.clock.today(), by: acting.actor };
    const order = { category: 'organization', id, command: { type, data } };
    const outcome = await this.commands.execute(new PerformOrder(order, acting));
    if (!(outcome instanceof Barred) && !('stale' in outcome)) await this.endChanged(before);
    return outcome;
  }

  reason(acting: Acting, text: string): Promise<string> {
    const { authorityId } = this.reference.authority;
    return this.sealing.text(acting, 'reason', `organization:${authorityId}`, text);
  }

  /** 岗位变了的，会话当即结束，重新登录。 */
  private async endChanged(before: Organization): Promise<void> {
    const after = (await this.organization()).organization;
    const today = this.clock.today();
    const posts = (at: Organization, accountId: string) =>
      heldBy(at, accountId, today)
        .map(({ grant }) => grant.grantId)
        .join();
    const accountIds = new Set(after.grants.map(({ accountId }) => accountId));
    for (const accountId of accountIds)
      if (posts(before, accountId) !== posts(after, accountId)) await this.identity.endSessions(accountId);
  }
}
