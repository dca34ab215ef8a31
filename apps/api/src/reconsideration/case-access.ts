import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import type { Recorded } from '@fuyi/kernel';
import { caseFileOf, type CaseEvent, type CaseFile } from '@fuyi/reconsideration';
import { canSee } from '../platform/can-see';
import { problem } from '../platform/problems';
import { EVENT_STORE } from '../platform/tokens';

export type ReadCase = { readonly recorded: readonly Recorded<CaseEvent>[]; readonly file: CaseFile };

/** A case that is not there and a case one may not see answer alike. */
@Injectable()
export class CaseAccess {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async require(account: Account, caseId: string): Promise<ReadCase> {
    const found = await this.read(caseId);
    const elsewhere = account.caseId !== null && account.caseId !== caseId; // 凭查询码登录的，只有这一件
    if (found.file.stage === 'unknown' || elsewhere || !canSee(account, found.file))
      throw problem('NO_SUCH_CASE');
    return found;
  }

  /** Whoever it is shown to; the caller judges what of it may be told. */
  async read(caseId: string): Promise<ReadCase> {
    const recorded = (await this.store.readStream(
      `reconsideration-${caseId}`,
    )) as readonly Recorded<CaseEvent>[];
    return { recorded, file: caseFileOf(recorded.map(({ event }) => event)) };
  }
}
