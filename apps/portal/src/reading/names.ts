import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { PORTAL_POOL } from '../settings';

export type ReceptionPoint = {
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  readonly hours: string | null;
};
export type NameKind = 'organ' | 'act-kind' | 'admin-field';
export type NameOf = (kind: NameKind, code: string) => string;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Names for the codes in published rows. */
@Injectable()
export class Names {
  constructor(@Inject(PORTAL_POOL) private readonly pool: Pool) {}

  async nameOf(): Promise<NameOf> {
    const { rows } = await this.pool.query<{ kind: string; code: string; name: string | null }>(
      `select kind, code, data->>'name' as name from portal.reference where kind <> 'reception-point'`,
    );
    const names = new Map(rows.map(({ kind, code, name }) => [`${kind} ${code}`, name]));
    return (kind, code) => names.get(`${kind} ${code}`) ?? '其他';
  }

  async receptionPoints(): Promise<readonly ReceptionPoint[]> {
    const { rows } = await this.pool.query<{ code: string; data: Record<string, unknown> }>(
      `select code, data from portal.reference where kind = 'reception-point' order by ordinal`,
    );
    return rows.map(({ code, data }) => ({
      code,
      name: text(data['name']) ?? '接待点',
      address: text(data['address']),
      hours: text(data['hours']),
    }));
  }
}
