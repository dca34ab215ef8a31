import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@fuyi/event-store';
import type { Account, Relation } from '@fuyi/identity';
import { caseFileOf, type CaseEvent } from '@fuyi/reconsideration';
import { canSee } from './can-see';
import { problem } from './problems';
import { EVENT_STORE } from './tokens';
import { isUuid } from './uuid';

/** How an account stands to a case, from its facts: a read row may still be on its way. */
@Injectable()
export class CaseRelation {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async of(account: Account, caseId: string): Promise<Relation> {
    if (!isUuid(caseId)) throw problem('NO_SUCH_CASE');
    const facts = await this.store.readStream(`reconsideration-${caseId}`);
    const file = caseFileOf(facts.map(({ event }) => event as CaseEvent));
    if (file.stage === 'unknown' || !canSee(account, file)) throw problem('NO_SUCH_CASE');
    return {
      ownOrgan: account.organId !== null && file.respondentId === account.organId,
      // Before anybody is assigned every officer may act: 第三十条 does not wait for 分案.
      assigned: file.officerIds.length === 0 || file.officerIds.includes(account.accountId),
    };
  }
}
