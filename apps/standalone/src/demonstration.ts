import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Calendar } from '@fuyi/calendar';
import type { Clock, DemonstrationClock } from '@fuyi/clock';
import type { EventStore } from '@fuyi/event-store';
import type { Identity } from '@fuyi/identity';
import { plainDate } from '@fuyi/kernel';
import type { Pool } from 'pg';
import { giveCaseCodes } from './demonstration-case-codes';
import { foundDemonstration, organizationPlayer } from './demonstration-organization';
import { demonstrationAccounts } from '../../../seeds/reference';
import { demonstrationDay, firstDay, playStories, stories, type Send } from '../../../seeds/stories';

const settled = 'demonstration.loaded';

const isLoaded = async (pool: Pool): Promise<boolean> =>
  ((await pool.query('select from app.setting where name = $1', [settled])).rowCount ?? 0) > 0;

/** Requests go the whole way of a request – session, permission, decider – without a port being open. */
const senderThrough = (api: NestFastifyApplication): Send => {
  const tokens = new Map<string, Promise<string>>();
  const signIn = async (accountId: string): Promise<string> => {
    const payload = { accountId, password: demonstrationAccounts.password };
    const response = await api.inject({ method: 'POST', url: '/api/sessions', payload });
    const { token } = response.json<{ token?: string }>();
    if (!token) throw new Error(`示范账号 ${accountId} 未能登录（${response.statusCode}）`);
    return token;
  };
  const tokenOf = (accountId: string): Promise<string> => {
    const token = tokens.get(accountId) ?? signIn(accountId);
    tokens.set(accountId, token);
    return token;
  };
  return async (account, method, path, body, headers) => {
    const authorization = `Bearer ${await tokenOf(account)}`;
    const payload = body === null ? {} : { payload: { ...body } };
    const response = await api.inject({
      method,
      url: path,
      headers: { ...headers, authorization },
      ...payload,
    });
    const isJson = /json/.test(String(response.headers['content-type']));
    return { status: response.statusCode, body: isJson ? response.json<unknown>() : response.body };
  };
};

export type Demonstration = {
  readonly api: NestFastifyApplication;
  readonly identity: Identity;
  readonly pool: Pool;
  readonly store: EventStore;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly say: (line: string) => void;
  /** Resolves when every fact has been read by all. */
  readonly caughtUp: () => Promise<void>;
};

/** Before the worker starts: on an empty record the clock goes back to the first day of the stories. */
export const prepareDemonstration = async (clock: DemonstrationClock, pool: Pool): Promise<void> => {
  if (await isLoaded(pool)) return;
  const { rows } = await pool.query<{ empty: boolean }>('select not exists (select from es.event) as empty');
  if (rows[0]?.empty) await clock.setTo(plainDate(firstDay));
};

/** Plays the stories once, from the first day to the demonstration day; goes on where it was cut off. */
export const loadDemonstration = async ({
  api,
  identity,
  pool,
  store,
  calendar,
  clock,
  say,
  caughtUp,
}: Demonstration): Promise<void> => {
  await identity.add(demonstrationAccounts.accounts, demonstrationAccounts.password);
  await foundDemonstration(store, calendar, clock.now());
  if (await isLoaded(pool)) return;
  say(`载入 ${stories.length} 个示范案件 … / playing the demonstration cases`);
  const send = senderThrough(api);
  const playOrganization = organizationPlayer(send);
  const advanceTo = async (day: string) => {
    const { status } = await send('admin', 'POST', '/api/demonstration/clock', { to: day }, {});
    if (status !== 200) throw new Error(`示范时钟未能拨到 ${day}（${status}）`);
    await caughtUp();
    await playOrganization(day);
  };
  let said = Date.now();
  const log = (line: string) => {
    if (Date.now() - said < 2_000) return;
    said = Date.now();
    say(`  ${line}`);
  };
  const played = await playStories(stories, { send, advanceTo, log }, { until: demonstrationDay });
  await caughtUp();
  await giveCaseCodes(played, send, identity, pool);
  await pool.query(`insert into app.setting (name, value) values ($1, 'true') on conflict do nothing`, [
    settled,
  ]);
};
