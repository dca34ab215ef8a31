import { publishedCalendar as calendar } from '@fuyi/calendar';
import { digest, dropReadTables, publishedText, registrations } from '@fuyi/read-models';
import type { Statistics } from '@fuyi/statistics';
import {
  demonstrationDay,
  firstDay,
  playStories,
  stories,
  type Played,
  type Send,
} from '../../seeds/stories';
import { aSystem, type System } from './a-system';
import { linesOf, peopleOf, personValuesOf } from './needles';
import { theatreOf } from './theatre';

type CasePage = {
  readonly stage: string;
  readonly file: { readonly outcome: string | null; readonly applicantIds: readonly string[] };
  readonly steps: readonly { readonly code: string }[];
  readonly clocks: readonly { readonly rule: string; readonly answer: { readonly dueDate: string | null } }[];
};
type WorkPage = { readonly items: readonly { readonly group: string; readonly mine: boolean }[] };

let system: System;
let send: Send;
let played: Played;

const idOf = (name: string) => {
  const caseId = played.get(name)?.caseId;
  if (!caseId) throw new Error(`no case: ${name}`);
  return caseId;
};
const read = async <Page>(path: string, as = 'office-head') => {
  const { status, body } = await send(as, 'GET', path, null, {});
  expect({ path, status }).toEqual({ path, status: 200 });
  return body as Page;
};
const eventsAsText = async () => {
  const { rows } = await system.pool.query<{ text: string }>(
    'select to_jsonb(e)::text as text from es.event e order by 1',
  );
  return rows.map(({ text }) => text);
};
/** Every row the platform keeps outside the registry and the portal, as text. */
const keptAsText = async () => {
  const { rows: tables } = await system.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('es', 'read', 'app')`,
  );
  const texts = await Promise.all(
    tables.map(({ name }) =>
      system.pool.query<{ text: string }>(`select to_jsonb(t)::text as text from ${name} t`),
    ),
  );
  return {
    tables: tables.length,
    text: texts.flatMap(({ rows }) => rows.map(({ text }) => text)).join('\n'),
  };
};
const portalText = async () => {
  const { rows } = await system.pool.query<{ text: string }>(
    'select to_jsonb(d)::text as text from portal.published_decision d',
  );
  return rows.map(({ text }) => text).join('\n');
};
const page = async (url: string) => {
  const { statusCode, payload } = await system.portal.inject({ method: 'GET', url });
  return { statusCode, html: payload };
};

beforeAll(async () => {
  system = await aSystem();
  const theatre = theatreOf(system);
  send = theatre.send;
  played = await playStories(stories, theatre, { until: demonstrationDay });
  await system.worker.caughtUp();
}, 600_000);
afterAll(() => system?.close(), 60_000);

describe('示范案件，经 HTTP 在 PostgreSQL 上播放', () => {
  it.each(stories.map((story) => [story.title, story] as const))('%s', async (_, { name, outcome }) => {
    const { stage, file, steps, clocks } = await read<CasePage>(`/api/cases/${idOf(name)}`);
    expect({ stage, outcome: file.outcome, next: steps[0]?.code ?? null }).toEqual({
      stage: outcome.stage,
      outcome: outcome.outcome ?? null,
      next: outcome.next,
    });
    for (const [rule, dueDate] of Object.entries(outcome.clocks ?? {}))
      expect([rule, clocks.findLast((clock) => clock.rule === rule)?.answer.dueDate]).toEqual([
        rule,
        dueDate,
      ]);
  });

  const statusOf = { published: 200, withdrawn: 410, withheld: 404, proposed: 404, none: 404 } as const;
  it('第七十九条第一款 公开的在门户上看得到，隐名；撤回的说明已经撤回；没有公开的看不到', async () => {
    for (const { name, outcome } of stories) {
      const { statusCode, html } = await page(`/decisions/${idOf(name)}`);
      expect({ name, statusCode }).toEqual({
        name,
        statusCode: statusOf[outcome.publication ?? 'none'],
      });
      if (outcome.publication === 'published') expect(html).toMatch(/门政复〔2026〕\d+号/);
    }
    const { html } = await page(`/decisions/${idOf('roadside-fine')}`);
    expect(html).toContain('祝某');
    expect(html).not.toContain('祝青禾');
  });

  it('第七十九条第一款 门户的库里没有任何自然人的姓名、号码、住址', async () => {
    const text = await portalText();
    expect(text).toContain('祝某');
    const natural = stories
      .flatMap(peopleOf)
      .filter(({ kind, lawyer, firm }) => kind === 'natural' && !lawyer && !firm);
    const needles = natural.flatMap(({ name, idNumber, phone, address }) => [name, idNumber, phone, address]);
    const found = needles.filter((needle) => typeof needle === 'string' && text.includes(needle));
    expect(needles.length).toBeGreaterThan(60);
    expect(found).toEqual([]);
  });

  it('不公开的只登记案号、日期和理由', async () => {
    const { rows } = await system.pool.query(
      'select publication_id as id, ground from portal.non_publication order by 1',
    );
    const withheld = stories
      .filter(({ outcome }) => outcome.publication === 'withheld')
      .map(({ name }) => idOf(name));
    expect(rows.map(({ id }: { id: string }) => id)).toEqual([...withheld].sort());
  });

  it('个人信息保护法 事件表、读表、账表的原始行里没有任何姓名、号码、住址和文字', async () => {
    const { tables, text: all } = await keptAsText();
    expect(tables).toBeGreaterThan(5);
    const needles = [...new Set(stories.flatMap((story) => [...personValuesOf(story), ...linesOf(story)]))];
    expect(needles.length).toBeGreaterThan(500);
    expect(needles.filter((needle) => all.includes(needle))).toEqual([]);
    // The search does find what is there, in Chinese too.
    for (const there of ['traffic-police', 'ApplicationReceived', '沈知夏']) expect(all).toContain(there);
  });

  it('反证：同样的姓名和文字，登记库还得出来', async () => {
    const caseId = idOf('no-reply');
    const { file } = await read<CasePage>(`/api/cases/${caseId}`);
    const [applicantId] = file.applicantIds;
    expect(await system.registry.find('name', '𠮷永福')).toEqual([applicantId]);
    const persons = await system.registry.persons([String(applicantId)]);
    expect(persons.get(String(applicantId))).toMatchObject({
      name: '𠮷永福',
      idNumber: '00000019710228115P',
    });
    const { texts } = await read<{ texts: Record<string, string> }>(`/api/cases/${caseId}`);
    expect(Object.values(texts).join('\n')).toContain('申请人在自家门口修自行车三十年');
  });

  it('按姓名（含生僻字）、案号、单位都能找到案件', async () => {
    const found = async (q: string) =>
      (await read<{ total: number }>(`/api/cases?q=${encodeURIComponent(q)}`)).total;
    const { numbers } = await read<{ numbers: readonly { kind: string; text: string }[] }>(
      `/api/cases/${idOf('no-reply')}`,
    );
    const number = numbers.find(({ kind }) => kind === 'case')?.text ?? '';
    expect(number).toMatch(/^门政复〔2026〕\d+号$/);
    expect([await found('𠮷永福'), await found('买买提·吐尔逊'), await found('查无此人')]).toEqual([1, 1, 0]);
    expect(await found(number)).toBeGreaterThan(0);
    expect(await found('城市管理综合行政执法局')).toBeGreaterThan(1);
  });

  it('统计恒等式成立，与案件一致', async () => {
    const s = await read<Statistics>(`/api/statistics?from=${firstDay}&to=${demonstrationDay}`);
    expect(s.carriedOver + s.accepted).toBe(s.concluded + s.transferredUp + s.pending);
    expect(s.received + s.awaitingBefore).toBe(
      s.accepted + s.declined + s.abandoned + s.otherDisposed + s.awaitingAfter,
    );
    expect(s.byOutcome.reduce((sum, { count }) => sum + count, 0)).toBe(s.concluded);
    const how = (outcome: string) => stories.filter((story) => story.outcome.outcome === outcome).length;
    const counted = Object.fromEntries(s.byOutcome.map(({ outcome, count }) => [outcome, count]));
    expect([s.received, s.declined, s.deemedAccepted]).toEqual([stories.length, how('decline'), 1]);
    for (const outcome of [
      'uphold',
      'alter',
      'revoke',
      'declare-unlawful',
      'order-performance',
      'dismiss-application',
    ])
      expect([outcome, counted[outcome]]).toEqual([outcome, how(outcome)]);
  });

  it('第七十五条第一款　用印的决定书，在门户凭校验码查得到，页面不提当事人', async () => {
    const { file } = await read<{
      file: { issuing: { papers: readonly { code: string; sha256: string }[] } };
    }>(`/api/cases/${idOf('roadside-fine')}`);
    const [paper] = file.issuing.papers;
    const { statusCode, html } = await page(`/verify?code=${paper?.code}`);
    expect(statusCode).toBe(200);
    expect(html).toContain('行政复议决定书');
    expect(html).toContain(paper?.sha256.slice(0, 4));
    expect(html).not.toContain('祝');
  });

  it('到期的提醒送到该办的人，看过的不再列', async () => {
    const unread = async () =>
      (
        await read<{ items: readonly { reminderId: string; caseTitle: string; dueDate: string }[] }>(
          '/api/reminders',
          'officer',
        )
      ).items;
    const [first, ...others] = await unread();
    if (!first) throw new Error('no reminder');
    expect(others.length).toBeGreaterThan(0);
    expect(first.caseTitle).not.toBe('');
    const path = `/api/reminders/${first.reminderId}/reading`;
    expect((await send('officer2', 'POST', path, null, {})).status).toBe(404);
    expect((await send('officer', 'POST', path, null, {})).status).toBe(204);
    expect((await send('officer', 'POST', path, null, {})).status).toBe(404);
    expect((await unread()).map(({ reminderId }) => reminderId)).not.toContain(first.reminderId);
  });

  it('示范日的办案台各组都有；每种角色都有等自己办的', async () => {
    const { items } = await read<WorkPage>('/api/work');
    for (const group of ['lapsed', 'today', 'three-days', 'later', 'undated'])
      expect([group, items.some((item) => item.group === group)]).toEqual([group, true]);
    for (const as of [
      'clerk-zhaitang',
      'officer',
      'office-head',
      'authority-head',
      'publisher',
      'agency-market-regulation',
    ])
      expect([as, (await read<WorkPage>('/api/work', as)).items.some(({ mine }) => mine)]).toEqual([
        as,
        true,
      ]);
  });

  it('删去全部读表重建，逐表相同', async () => {
    const reading = registrations({ calendar, publishedText: publishedText(system.registry) });
    const digests = () => Promise.all(reading.map((one) => digest(system.dataSource, one)));
    const before = await digests();
    await dropReadTables(system.dataSource, reading);
    expect(await digests()).not.toEqual(before);
    await system.worker.caughtUp();
    expect(await digests()).toEqual(before);
  }, 120_000);

  it('再播放一遍，什么也不多记：载入中断后可以接着载', async () => {
    const before = (await eventsAsText()).length;
    const again = await playStories(stories, theatreOf(system), { until: demonstrationDay });
    expect([...again]).toEqual([...played]);
    expect((await eventsAsText()).length).toBe(before);
  }, 300_000);
});
