import { Inject, Injectable } from '@nestjs/common';
import { asSystem } from '@fuyi/second-wall';
import type { FindableField, PersonValues, Registry } from '@fuyi/registry';
import { REGISTRY } from '../platform/tokens';

export type Found = { readonly personId: string; readonly values: PersonValues | 'erased' };

/** 同一个人登记过几次的，都算。By number where there is one: two people may share a name. */
@Injectable()
export class PersonsAlike {
  constructor(@Inject(REGISTRY) private readonly registry: Registry) {}

  /** Exactly this value, width and case apart. */
  find(field: FindableField, value: string): Promise<readonly Found[]> {
    return asSystem('personal-data', async () => this.known(await this.registry.find(field, value)));
  }

  /** The person and the other registrations of the same one, oldest id first; empty for an unknown id. */
  of(personId: string): Promise<readonly Found[]> {
    return asSystem('personal-data', async () => {
      const [found] = await this.known([personId]);
      if (!found || found.values === 'erased') return found ? [found] : [];
      return this.known([...new Set([personId, ...(await this.idsLike(found.values))])].sort());
    });
  }

  private async known(ids: readonly string[]): Promise<readonly Found[]> {
    const found = await this.registry.persons(ids);
    return [...found].map(([personId, values]) => ({ personId, values }));
  }

  private async idsLike({ idNumber, creditCode, name, phone }: PersonValues): Promise<readonly string[]> {
    if (idNumber) return this.registry.find('idNumber', idNumber);
    if (creditCode) return this.registry.find('creditCode', creditCode);
    if (!phone) return [];
    const byPhone = await this.registry.find('phone', phone);
    return (await this.registry.find('name', name)).filter((id) => byPhone.includes(id));
  }
}
