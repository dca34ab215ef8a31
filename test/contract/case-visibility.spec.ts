import type { DataSource } from 'typeorm';
import { roles, type Account } from '@fuyi/identity';
import type { PlainDate } from '@fuyi/kernel';
import { CaseTable, migrateReadModels, readModels, registration } from '@fuyi/read-models';
import { caseFile, caseFileOf, type CaseEvent, type CaseRow } from '@fuyi/reconsideration';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { seerOfCase } from '../../apps/api/src/platform/can-see';
import { visibleTo } from '../../apps/api/src/reconsideration/visible-to';
import { anApi } from '../api/an-api';
import { matrixCases } from '../api/permission-matrix/cases';
import { accountOf, phases, ties } from '../api/permission-matrix/relations';

describe('列表与单件，看得到的案件一样', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rows: readonly CaseRow[];
  let accounts: readonly Account[];

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await readModels(database.url).initialize();
    await migrateReadModels(dataSource, [registration(caseFile, CaseTable)]);
    const api = await anApi();
    const cases = await matrixCases(api);
    rows = await Promise.all(
      phases.map(async (phase): Promise<CaseRow> => {
        const facts = await api.deps.store.readStream(`reconsideration-${cases[phase]}`);
        const file = caseFileOf(facts.map(({ event }) => event as CaseEvent));
        const { stage, procedure, respondentId, acceptedOn, concludedOn, outcome } = file;
        return {
          ...{ caseId: cases[phase], version: facts.length, stage, procedure, respondentId },
          ...{
            receivedOn: file.receivedOn ?? (file.reviewFrom as PlainDate),
            acceptedOn,
            concludedOn,
            outcome,
            file,
          },
        };
      }),
    );
    await api.close();
    await dataSource.getRepository(CaseTable).insert(rows as CaseRow[]);
    const posts = roles.flatMap((role) => ties.map((tie) => accountOf(role, tie, cases.applicantId)));
    accounts = [
      ...posts,
      ...posts.map((account): Account => ({ ...account, further: ['registrar', 'hearing-host'] })),
      ...posts.slice(0, 6).map((account): Account => ({ ...account, caseId: cases.closed })),
    ];
  }, 120_000);
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it.each(['full', 'status'] as const)(
    '%s：十八个岗位、六种关系、兼任的和凭查询码的',
    async (sight) => {
      const differing: string[] = [];
      let seen = 0;
      for (const account of accounts) {
        const query = dataSource.getRepository(CaseTable).createQueryBuilder('row');
        visibleTo(account, query, sight);
        const listed = (await query.getMany()).map(({ caseId }) => caseId).sort();
        const single = rows
          .filter(({ caseId }) => account.caseId === null || account.caseId === caseId)
          .filter(({ file }) => {
            const found = seerOfCase(account, file);
            return found !== null && (sight === 'status' || found.sight === 'full');
          })
          .map(({ caseId }) => caseId)
          .sort();
        seen += single.length;
        if (listed.join() !== single.join()) differing.push(`${account.accountId} ${account.further.join()}`);
      }
      expect(differing).toEqual([]);
      expect(seen).toBeGreaterThan(40);
    },
    60_000,
  );
});
