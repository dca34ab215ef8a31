import { rolesOf, type Account } from '@fuyi/identity';
import { caseFileOf, type CaseEvent, type CaseFile } from '@fuyi/reconsideration';
import { forOneRequest, lookAs, walledTables } from '@fuyi/second-wall';
import { canSee } from '../../apps/api/src/platform/can-see';
import { demonstrationAccounts } from '../../seeds/reference';
import { demonstrationDay, playStories, stories, type Played, type Story } from '../../seeds/stories';
import { aSystem, type System } from './a-system';
import { theatreOf } from './theatre';

/** One of every way a case can stand to people. */
const played = [
  ...['roadside-fine', 'wrong-respondent', 'heard-in-public', 'extended-and-recused', 'succeeded'],
  ...['declined-then-accepted', 'heap-on-the-highway', 'heap-on-the-pavement', 'withdrawn-early', 'no-reply'],
];
const told: readonly Story[] = stories.filter(({ name }) => played.includes(name));

/** Tables of the interface's role without row security, and why nothing of a case is in them. */
const openTables: Readonly<Record<string, string>> = {
  'app.account': '账号',
  'app.case_code': '查询码的散列，登录以前就要比对',
  'app.daily_run': '过了哪些日子',
  'app.recovery_code': '账号的备用码',
  'app.second_factor': '账号的第二重验证',
  'app.session': '会话',
  'app.setting': '设置',
  'app.sign_in_try': '登录的失败次数',
  'app.unit_account': '单位账号',
  'app.unit_flow': '单位账号的登录',
  'audit.entry': '谁在何时办了什么：只有编号和代码，没有案件的内容；给谁看由接口按权限表判断',
  'audit.head': '一个计数',
  'es.head': '一个计数',
  'read.checkpoint': '读模型读到哪里',
  'registry.installation': '安装密钥的证明',
  'wall.party': '人与案件的编号',
  'wall.recusal': '账号与案件的编号',
};

describe('第二道墙：数据库认得的，和接口认得的一样（GB/T 22239—2019 8.1.4.2）', () => {
  let system: System;
  let cases: Played;
  const files = new Map<string, CaseFile>();
  const accounts = demonstrationAccounts.accounts as readonly Account[];

  const as = <Answer>(account: Account, work: () => Promise<Answer>): Promise<Answer> =>
    forOneRequest(() => {
      lookAs({ ...account, roles: rolesOf(account) });
      return work();
    });
  const everyone = (): readonly Account[] => {
    const people = [...files.values()].flatMap(({ applicantIds, thirdPartyIds, agents, participants }) => [
      ...[...applicantIds, ...thirdPartyIds, ...agents.map(({ agentId }) => agentId)],
      ...[...participants.withdrawnApplicantIds, ...participants.successions.map(({ partyId }) => partyId)],
    ]);
    const applicant = (personId: string, caseId: string | null): Account => ({
      ...{ accountId: `applicant ${personId}`, name: '', role: 'applicant', further: [], office: '' },
      ...{ organId: null, receptionPointId: null, personId, caseId },
    });
    const only = [...files.keys()];
    return [
      ...accounts,
      ...[...new Set(people)].flatMap((id, n) => [
        applicant(id, null),
        applicant(id, only[n % only.length] ?? null),
      ]),
      ...[...files].flatMap(([caseId, file]) => file.applicantIds.map((id) => applicant(id, caseId))),
      ...accounts.map((account) => ({ ...account, accountId: file(account) })),
    ];
  };
  /** Somebody recused, in another post. */
  const file = ({ accountId }: Account): string =>
    [...files.values()].flatMap(({ participants }) => participants.recusedIds)[0] ?? accountId;

  beforeAll(async () => {
    system = await aSystem({ walled: true });
    cases = await playStories(told, theatreOf(system), { until: demonstrationDay });
    for (const { caseId } of cases.values()) {
      const facts = await system.store.readStream(`reconsideration-${caseId}`);
      files.set(String(caseId), caseFileOf(facts.map(({ event }) => event as CaseEvent)));
    }
  }, 600_000);
  afterAll(() => system.close(), 60_000);

  it('数据库说的和 canSee 说的一样：每一件案件、每一个账号，一件不多，一件不少', async () => {
    const said = { seen: 0, unseen: 0 };
    for (const account of everyone())
      for (const [caseId, file] of files) {
        const facts = await as(account, () =>
          system.behindTheWall.store.readStream(`reconsideration-${caseId}`),
        );
        const elsewhere = account.caseId !== null && account.caseId !== caseId;
        const sees = !elsewhere && canSee(account, file);
        expect([account.accountId, account.role, caseId, facts.length > 0]).toEqual([
          ...[account.accountId, account.role, caseId, sees],
        ]);
        said[sees ? 'seen' : 'unseen'] += 1;
      }
    expect(said.seen).toBeGreaterThan(100);
    expect(said.unseen).toBeGreaterThan(300);
  }, 120_000);

  it('接口的角色够得着的表，有行级安全，或者写明里面为什么没有案件', async () => {
    const { rows } = await system.pool.query<{ name: string; walled: boolean }>(
      `select format('%s.%s', n.nspname, c.relname) as name, c.relrowsecurity as walled
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'portal')
         and has_schema_privilege('fuyi_api', n.oid, 'usage')
         and (has_table_privilege('fuyi_api', c.oid, 'select') or has_table_privilege('fuyi_api', c.oid, 'insert'))
       order by 1`,
    );
    expect(rows.filter(({ walled }) => walled).map(({ name }) => name)).toEqual(
      Object.keys(walledTables).sort(),
    );
    const open = rows.filter(({ walled }) => !walled).map(({ name }) => name);
    expect(open).toEqual(Object.keys(openTables).sort());
  });
});
