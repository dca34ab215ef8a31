import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@fuyi/clock';
import { idFrom, type Acting } from '@fuyi/event-store';
import { purposesOf, revealPurposes, type Account } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';
import { masked, type PersonValues, type Registry, type Reveals } from '@fuyi/registry';
import { Accounts } from '../platform/accounts';
import { problem } from '../platform/problems';
import { CLOCK, REGISTRY, REVEALS } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';

const personsIn = ({ applicantIds, thirdPartyIds, agents }: CaseFile): readonly string[] => [
  ...applicantIds,
  ...thirdPartyIds,
  ...agents.map(({ agentId }) => agentId),
];

/** 个人信息保护法第六条、第五十一条：完整信息只给说明用途的人，只给那几项，先记录、后答复。 */
@Injectable()
export class RevealsOfCase {
  constructor(
    private readonly access: CaseAccess,
    private readonly accounts: Accounts,
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(REVEALS) private readonly reveals: Reveals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async reveal(
    account: Account,
    { commandId }: Acting,
    caseId: string,
    personId: string,
    purpose: string,
  ): Promise<PersonValues> {
    const { file } = await this.access.require(account, caseId);
    if (!personsIn(file).includes(personId)) throw problem('NO_SUCH_PERSON');
    const row = purposesOf(account).find(({ code }) => code === purpose);
    if (!row) throw problem('PURPOSE_NOT_YOURS');
    const values = (await this.registry.persons([personId])).get(personId);
    if (values === undefined) throw problem('NO_SUCH_PERSON');
    if (values === 'erased') throw problem('PERSON_ERASED');
    await this.reveals.record({
      revealId: idFrom(commandId, 'reveal', personId),
      ...{ personId, caseId, purpose, by: account.accountId, at: this.clock.now() },
      fields: row.fields.filter((field) => values[field as keyof PersonValues] !== undefined),
    });
    return masked(values, row.fields);
  }

  /** 谁看过完整信息。 */
  async seen(account: Account, caseId: string) {
    await this.access.require(account, caseId);
    const rows = await this.reveals.ofCase(caseId);
    const ids = [...new Set(rows.map(({ by }) => by))];
    const readers = new Map(
      await Promise.all(ids.map(async (id) => [id, await this.accounts.byId(id)] as const)),
    );
    return rows.map(({ personId, purpose, by, at, fields }) => ({
      ...{ personId, fields, at: at.toISOString() },
      purpose: revealPurposes.find(({ code }) => code === purpose)?.term ?? purpose,
      reader: readers.get(by)?.name ?? by,
      office: readers.get(by)?.office ?? '',
    }));
  }
}
