import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { CaseStanding } from '@fuyi/erasure';
import { idFrom, type EventStore } from '@fuyi/event-store';
import { CaseTable } from '@fuyi/read-models';
import type { OralApplicationRecorded } from '@fuyi/reception';
import { asSystem } from '@fuyi/second-wall';
import { idsIn } from '../documents/ids-in';
import { DATA_SOURCE, EVENT_STORE } from '../platform/tokens';
import { problem } from '../platform/problems';
import { CaseAccess, type ReadCase } from '../reconsideration/case-access';

export type CaseOfPerson = ReadCase & { readonly caseId: string };

export const standingOf = ({ caseId, file }: CaseOfPerson): CaseStanding => ({
  caseId,
  outcome: file.outcome,
  concludedOn: file.concludedOn,
  inCourt: file.litigation.suits.some(({ judgedOn }) => judgedOn === null),
});

/** 这个人在哪些案件里：任何身份，现在的和从前的，口头申请还没有确认的也算。 */
@Injectable()
export class CasesOfPersons {
  constructor(
    private readonly access: CaseAccess,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  of(personIds: readonly string[]): Promise<readonly CaseOfPerson[]> {
    return asSystem('personal-data', async () =>
      Promise.all(
        (await this.caseIds(personIds)).map(async (caseId) => ({
          caseId,
          ...(await this.access.read(caseId)),
        })),
      ),
    );
  }

  /** Anywhere in the folded case: whoever has left it is in there too. */
  private async caseIds(personIds: readonly string[]): Promise<readonly string[]> {
    if (!this.dataSource) throw problem('BUSY'); // without the lists nobody can say that there are no cases
    const rows = await this.dataSource
      .getRepository(CaseTable)
      .createQueryBuilder('row')
      .select('row.caseId', 'caseId')
      .where('exists (select from unnest(:ids::text[]) as id where position(id in row.file::text) > 0)', {
        ids: [...personIds],
      })
      .getRawMany<{ caseId: string }>();
    return rows.map(({ caseId }) => caseId).sort();
  }

  /** How far erasure may go: the cases, and oral applications that never became one – kept as those that were ended. */
  async standings(personIds: readonly string[]): Promise<readonly CaseStanding[]> {
    const cases = (await this.of(personIds)).map(standingOf);
    const spoken = await asSystem('personal-data', () =>
      this.store.readAll({ categories: ['reception'], types: ['OralApplicationRecorded'] }),
    );
    const alone = spoken.flatMap(({ streamId, event }) => {
      const { on, application } = (event as OralApplicationRecorded).data;
      const caseId = idFrom(streamId, 'case');
      const named = idsIn(application).some((id) => personIds.includes(id));
      return named && !cases.some((each) => each.caseId === caseId)
        ? [{ caseId, outcome: 'terminate', concludedOn: on, inCourt: false }]
        : [];
    });
    return [...cases, ...alone];
  }
}
