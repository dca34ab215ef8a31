import { Inject, Injectable } from '@nestjs/common';
import { idFrom } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import type { Kept } from '@fuyi/reconsideration';
import type { PersonValues, Registry } from '@fuyi/registry';
import { asSystem } from '@fuyi/second-wall';
import { REGISTRY } from '../../platform/tokens';

export type Declared = {
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly employers?: readonly string[] | undefined;
  readonly kin?: readonly string[] | undefined;
};

const personIdOf = (accountId: string): string => idFrom(accountId, 'person', 'staff-relations');
const separator = '；';
const listed = (text: string | undefined): readonly string[] => text?.split(separator) ?? [];

export const keptOf = (id: string, values: PersonValues): Kept => ({
  ...{ id, name: values.name, address: values.address ?? null, phone: values.phone ?? null },
  ...{ employers: listed(values.firm), kin: values.aliases ?? [] },
});

/** What staff declare of themselves, sealed under their own key: seen by nobody, only compared. */
@Injectable()
export class StaffRelations {
  constructor(@Inject(REGISTRY) private readonly registry: Registry) {}

  async declare({ accountId, name }: Account, { address, phone, employers, kin }: Declared) {
    await asSystem('recusal', () =>
      this.registry.savePerson(
        personIdOf(accountId),
        {
          ...{ kind: 'natural', name, aliases: kin ?? [] },
          ...(address ? { address } : {}),
          ...(phone ? { phone } : {}),
          ...(employers?.length ? { firm: employers.join(separator) } : {}),
        },
        accountId,
      ),
    );
  }

  async of(accounts: readonly Account[]): Promise<readonly Kept[]> {
    const ids = accounts.map(({ accountId }) => personIdOf(accountId));
    const known = await asSystem('recusal', () => this.registry.persons(ids));
    return accounts.flatMap(({ accountId, name }) => {
      const values = known.get(personIdOf(accountId));
      return values && values !== 'erased' ? [{ ...keptOf(accountId, values), name }] : [];
    });
  }
}
