import { Inject, Injectable } from '@nestjs/common';
import { reasons } from '@fuyi/audit';
import type { Clock } from '@fuyi/clock';
import { idFrom } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { breakGlassBox, breakGlassBoxes } from '@fuyi/reconsideration';
import type { PersonValues, Registry, Reveals } from '@fuyi/registry';
import { breakGlassReason } from '../audit/audit-lines';
import type { AuditedRequest } from '../audit/audit-trail';
import { Accounts } from '../platform/accounts';
import { problem } from '../platform/problems';
import { CLOCK, REGISTRY, REVEALS } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';
import { Naming } from '../reconsideration/naming';
import { openBox, openUntil, stateOf } from './opened-boxes';

/** 破窗查看：what a head sees only through an opened box, and how the boxes of a case stand. */
@Injectable()
export class BrokenGlass {
  constructor(
    private readonly access: CaseAccess,
    private readonly accounts: Accounts,
    private readonly naming: Naming,
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(REVEALS) private readonly reveals: Reveals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async boxes(account: Account, caseId: string) {
    const { recorded } = await this.access.require(account, caseId);
    const boxes = breakGlassBoxes(recorded);
    const texts = await this.naming.texts(boxes.map(({ reasonId }) => reasonId));
    const [now, today] = [this.clock.now(), this.clock.today()];
    const nameOf = async (accountId: string) => (await this.accounts.byId(accountId))?.name ?? accountId;
    const items = await Promise.all(
      boxes.map(async (box) => {
        const state = stateOf(box, now, today);
        return {
          ...{ ask: box.ask, state, askedAt: box.askedAt, mine: box.by === account.accountId },
          askedBy: await nameOf(box.by),
          reason: reasons.find(({ code }) => code === box.reason)?.term ?? box.reason,
          explanation: texts[box.reasonId] ?? '',
          confirmedBy: box.opened && (await nameOf(box.opened.by)),
          openUntil: openUntil(box)?.toISOString() ?? null,
          mayConfirm: state === 'waiting' && box.by !== account.accountId,
        };
      }),
    );
    return { items: items.toReversed(), minutes: breakGlassBox.minutes, reasons };
  }

  /** 个人信息保护法第五十一条：先记录，后答复。Throws BREAK_GLASS_CLOSED outside the time box. */
  async look(request: AuditedRequest, account: Account, caseId: string) {
    const { recorded, file } = await this.access.require(account, caseId);
    const now = this.clock.now();
    const box = openBox(recorded, account.accountId, now);
    if (!box) throw problem('BREAK_GLASS_CLOSED');
    request.why = { reason: breakGlassReason, reasonTextId: box.reasonId };
    const ids = [...file.applicantIds, ...file.thirdPartyIds, ...file.agents.map(({ agentId }) => agentId)];
    const values = await this.registry.persons(ids);
    for (const personId of ids) {
      const known = values.get(personId);
      if (!known || known === 'erased') continue;
      await this.reveals.record({
        revealId: idFrom(request.id, 'break-glass', personId),
        ...{ personId, caseId, purpose: '破窗查看', by: account.accountId, at: now },
        fields: Object.keys(known).filter((field) => known[field as keyof PersonValues] !== undefined),
      });
    }
    return { persons: Object.fromEntries(values), openUntil: openUntil(box)?.toISOString() ?? null };
  }
}
