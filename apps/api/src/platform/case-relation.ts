import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@fuyi/event-store';
import { seerOf, type Account, type Relation, type Seer } from '@fuyi/identity';
import { caseFileOf, type CaseEvent } from '@fuyi/reconsideration';
import { problem } from './problems';
import { relationOf } from './relations/relation-of';
import { EVENT_STORE } from './tokens';
import { isUuid } from './uuid';

export type Standing = Seer & { readonly relation: Relation };

/** How an account stands to a case, from its facts: a read row may still be on its way. */
@Injectable()
export class CaseRelation {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async of(account: Account, caseId: string): Promise<Standing> {
    if (!isUuid(caseId)) throw problem('NO_SUCH_CASE');
    const facts = await this.store.readStream(`reconsideration-${caseId}`);
    const file = caseFileOf(facts.map(({ event }) => event as CaseEvent));
    if (file.stage === 'unknown') throw problem('NO_SUCH_CASE');
    const relation = relationOf(account, file);
    const seer = seerOf(account, relation);
    // 凭查询码登录的，只有这一件。
    if (!seer || (account.caseId !== null && account.caseId !== caseId)) throw problem('NO_SUCH_CASE');
    return { ...seer, relation };
  }
}
