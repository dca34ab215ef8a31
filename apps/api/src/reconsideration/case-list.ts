import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { Account } from '@fuyi/identity';
import { CaseTable } from '@fuyi/read-models';
import type { Registry } from '@fuyi/registry';
import type { CaseRow } from '@fuyi/reconsideration';
import { seenInSql } from '../platform/relations/relation-in-sql';
import { visibleTo } from './visible-to';
import { Problem } from '../platform/problem';
import type { Reference } from '../platform/reference';
import { DATA_SOURCE, REFERENCE, REGISTRY } from '../platform/tokens';
import type { CaseListQuery } from './case.query';
import { CaseSummaries, type CaseSummary } from './case-summaries';

export type CasePage = {
  readonly items: readonly CaseSummary[];
  readonly next: string | null;
  readonly total: number;
};

const cursorOf = ({ receivedOn, caseId }: CaseRow) => `${receivedOn}_${caseId}`;
const cursorShape = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

/** Newest first, keyset-paged and uncapped; a name is looked up by its blind index, never by its text. */
@Injectable()
export class CaseList {
  constructor(
    private readonly summaries: CaseSummaries,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  async page(account: Account, { stage, q, after, limit }: CaseListQuery): Promise<CasePage> {
    if (!this.dataSource) return { items: [], next: null, total: 0 };
    const query = this.dataSource.getRepository(CaseTable).createQueryBuilder('row');
    visibleTo(account, query, 'status');
    if (stage) query.andWhere('row.stage = :stage', { stage });
    if (q?.trim()) await this.matching(account, query, q.trim());
    const total = await query.getCount();
    if (after) {
      const parts = cursorShape.exec(after);
      if (!parts)
        throw new Problem({ status: 400, code: 'BAD_CURSOR', title: '翻页标记不对，请从第一页重新打开。' });
      query.andWhere('(row.receivedOn, row.caseId) < (:day, :id)', { day: parts[1], id: parts[2] });
    }
    const rows = await query
      .orderBy('row.receivedOn', 'DESC')
      .addOrderBy('row.caseId', 'DESC')
      .take(limit + 1)
      .getMany();
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await this.summaries.of(account, page),
      next: rows.length > limit && last ? cursorOf(last) : null,
      total,
    };
  }

  /** 看不到全部内容的案件，只能按案号找到：what may not be read may not be searched. */
  private async matching(account: Account, query: SelectQueryBuilder<CaseRow>, q: string): Promise<void> {
    const organIds = this.reference.organs
      .filter(({ name }) => name.includes(q))
      .map(({ organId }) => organId);
    const personIds = await this.registry.find('name', q);
    const ordinal = /(\d+)\s*号?$/.exec(q)?.[1] ?? null;
    query.andWhere(
      `((${seenInSql(account, 'full')} and (row.respondentId = any(:organIds)
          or row.file->'applicantIds' ?| :personIds or row.file->'thirdPartyIds' ?| :personIds))
        or exists (select 1 from read.case_number n where n.case_id = row.case_id and n.ordinal = :ordinal))`,
      { organIds, personIds, ordinal },
    );
  }
}
