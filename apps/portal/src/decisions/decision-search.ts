import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { PORTAL_POOL } from '../settings';
import type { DecisionQuery } from './decision-query';
import type { PublishedDecisionRow } from '@fuyi/publication';
import { decisionColumns, publicOnly, type PublishedDecision } from './published-decision';

export type FacetRow = {
  readonly outcome: string;
  readonly field: string;
  readonly respondentId: string;
  readonly year: number;
  readonly count: number;
};

const text = 'portal.text_of(d.number, d.title, d.body)';
const year = 'extract(year from d.decided_on)::int';

/** The index finds the rows with every pair of characters; the substring decides. */
const containsEveryTerm = `not exists (
  select from unnest($1::text[]) as term
  where strpos(${text}, portal.searchable(term)) = 0)`;
const candidates = `portal.bigrams(${text}) @> (
  select coalesce(array_agg(pair), '{}') from unnest($1::text[]) as term, unnest(portal.bigrams(portal.searchable(term))) as pair)`;

@Injectable()
export class DecisionSearch {
  constructor(@Inject(PORTAL_POOL) private readonly pool: Pool) {}

  /** Newest first; one row more than asked for says that there is a next page. */
  async page(query: DecisionQuery, limit: number): Promise<readonly PublishedDecision[]> {
    const { rows } = await this.pool.query<PublishedDecision>(
      `select ${decisionColumns} from portal.published_decision as d
       where ${publicOnly} and ${candidates} and ${containsEveryTerm}
         and ($2::text[] = '{}' or d.outcome = any ($2))
         and ($3::text[] = '{}' or d.respondent_id = any ($3))
         and ($4::text[] = '{}' or d.field = any ($4))
         and ($5::int[] = '{}' or ${year} = any ($5))
         and ($6::date is null or (d.decided_on, d.publication_id) < ($6::date, $7::uuid))
       order by d.decided_on desc, d.publication_id desc limit $8`,
      [
        query.terms,
        query.outcomes,
        query.respondents,
        query.fields,
        query.years,
        query.after?.decidedOn ?? null,
        query.after?.publicationId ?? null,
        limit,
      ],
    );
    return rows;
  }

  /** Counts of everything the words find, before any box is ticked. */
  async facets({ terms }: DecisionQuery): Promise<readonly FacetRow[]> {
    const { rows } = await this.pool.query<FacetRow>(
      `select d.outcome, d.field, d.respondent_id as "respondentId", ${year} as year, count(*)::int as count
       from portal.published_decision as d
       where ${publicOnly} and ${candidates} and ${containsEveryTerm}
       group by 1, 2, 3, 4`,
      [terms],
    );
    return rows;
  }

  async decision(publicationId: string): Promise<PublishedDecisionRow | null> {
    const { rows } = await this.pool.query<PublishedDecisionRow>(
      `select ${decisionColumns} from portal.published_decision as d where d.publication_id = $1`,
      [publicationId],
    );
    return rows[0] ?? null;
  }

  async published(): Promise<{ readonly count: number; readonly earliest: string | null }> {
    const { rows } = await this.pool.query<{ count: number; earliest: string | null }>(
      `select count(*)::int as count, min(decided_on)::text as earliest
       from portal.published_decision as d where ${publicOnly}`,
    );
    return rows[0] ?? { count: 0, earliest: null };
  }
}
