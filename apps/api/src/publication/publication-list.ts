import { Inject, Injectable } from '@nestjs/common';
import { In, type DataSource } from 'typeorm';
import { daysLeft, type Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import { permitted, type Account } from '@fuyi/identity';
import type { PlainDate } from '@fuyi/kernel';
import { publicationStageTerms, type PublicationStage } from '@fuyi/publication';
import { CaseTable, PublicationListTable } from '@fuyi/read-models';
import { dueOn, publicationPeriod, type CaseRow } from '@fuyi/reconsideration';
import { relationOf } from '../platform/relations/relation-of';
import { CALENDAR, CLOCK, DATA_SOURCE } from '../platform/tokens';
import { CaseSummaries, type CaseSummary } from '../reconsideration/case-summaries';
import { effectOf, isPublishable } from './effect';

export type PublicationItem = Pick<
  CaseSummary,
  | 'caseId'
  | 'title'
  | 'numbers'
  | 'outcome'
  | 'outcomeTerm'
  | 'respondentId'
  | 'respondentName'
  | 'concludedOn'
> & {
  readonly state: PublicationStage;
  readonly stateTerm: string;
  readonly effectiveOn: PlainDate | null;
  /** 内控期限 PUB-12；null once settled or while not in effect. */
  readonly dueDate: PlainDate | null;
  readonly daysLeft: number | null;
  /** The day of the last step, null before the first. */
  readonly on: PlainDate | null;
  readonly proposedBy: string | null;
  readonly ground: string | null;
};

const open: readonly PublicationStage[] = [
  'none',
  'proposed',
  'withholding-proposed',
  'returned',
  'withdrawn',
];

/** 决定书公开列表：待公开的在前，近的在前。 */
@Injectable()
export class PublicationList {
  constructor(
    private readonly summaries: CaseSummaries,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(account: Account): Promise<readonly PublicationItem[]> {
    if (!this.dataSource) return [];
    const rows = (
      await this.dataSource
        .getRepository(CaseTable)
        .find({ where: { stage: In(['decided', 'effective', 'closed', 'declined']) } })
    ).filter(
      ({ file }) => isPublishable(file) && permitted(account, 'publication.read', relationOf(account, file)),
    );
    const stages = await this.dataSource
      .getRepository(PublicationListTable)
      .find({ where: { publicationId: In(rows.map(({ caseId }) => caseId)) } });
    const summaries = await this.summaries.of(account, rows, { named: true });
    const items = rows.map((row, n) => {
      const stage = stages.find(({ publicationId }) => publicationId === row.caseId);
      return this.item(row, summaries[n] as CaseSummary, stage ?? null);
    });
    const rank = ({ dueDate, on, concludedOn }: PublicationItem) =>
      dueDate ? `0${dueDate}` : `1${9999_99_99 - Number((on ?? concludedOn ?? '').replaceAll('-', ''))}`;
    return items.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }

  private item(
    { file }: CaseRow,
    { caseId, title, numbers, outcome, outcomeTerm, respondentId, respondentName, concludedOn }: CaseSummary,
    row: { stage: PublicationStage; on: PlainDate; proposedBy: string | null; ground: string | null } | null,
  ): PublicationItem {
    const state = row?.stage ?? 'none';
    const effectiveOn = effectOf(file);
    const dueDate =
      effectiveOn && open.includes(state) ? dueOn(publicationPeriod(effectiveOn, this.calendar)) : null;
    return {
      ...{ caseId, title, numbers, outcome, outcomeTerm, respondentId, respondentName, concludedOn },
      state,
      stateTerm: publicationStageTerms[state],
      effectiveOn,
      dueDate,
      daysLeft: dueDate ? daysLeft(this.clock.today(), dueDate, 'workday', this.calendar) : null,
      on: row?.on ?? null,
      proposedBy: row?.proposedBy ?? null,
      ground: row?.ground ?? null,
    };
  }
}
