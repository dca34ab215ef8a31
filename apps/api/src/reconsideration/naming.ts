import { Inject, Injectable } from '@nestjs/common';
import type { PersonValues, Registry } from '@fuyi/registry';
import { Accounts } from '../platform/accounts';
import type { Reference } from '../platform/reference';
import { REFERENCE, REGISTRY } from '../platform/tokens';

const erased = '（已依法删除）';

/** Ids → what people read: persons and texts from the registry, organs from the reference, officers from the accounts. */
@Injectable()
export class Naming {
  constructor(
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(REFERENCE) private readonly reference: Reference,
    private readonly accounts: Accounts,
  ) {}

  organ(organId: string): string {
    return this.reference.organs.find((organ) => organ.organId === organId)?.name ?? organId;
  }

  /** Pair of id and name, or nothing when it is no organ of ours. */
  organNamed(organId: string): readonly (readonly [string, string])[] {
    const organ = this.reference.organs.find((each) => each.organId === organId);
    if (organ) return [[organId, organ.name]];
    // An authority outside the table of organs goes by its name.
    const named = this.reference.organs.some((each) =>
      [each['competentAuthority'], each['alternativeAuthority']].includes(organId),
    );
    return named ? [[organId, organId]] : [];
  }

  async persons(ids: readonly string[]): Promise<Readonly<Record<string, PersonValues>>> {
    const found = await this.registry.persons([...new Set(ids)]);
    return Object.fromEntries(
      [...found].map(([id, values]) => [
        id,
        values === 'erased' ? ({ kind: 'natural', name: erased } as PersonValues) : values,
      ]),
    );
  }

  async texts(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const found = await this.registry.texts([...new Set(ids)].filter((id) => id !== ''));
    return Object.fromEntries([...found].map(([id, text]) => [id, text === 'erased' ? erased : text]));
  }

  async accountNames(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const names = await Promise.all(
      [...new Set(ids)].map(async (id) => [id, await this.accountName(id)] as const),
    );
    return Object.fromEntries(names);
  }

  private async accountName(id: string): Promise<string> {
    if (id.startsWith('system:')) return '系统';
    return (await this.accounts.byId(id))?.name ?? id;
  }
}
