import { idFrom } from '@fuyi/event-store';
import { namesAParty, withStoryIds, type StoryIds } from './party-ids';
import type { RequestStep, Story } from './story';

export type Answer = { readonly status: number; readonly body: unknown };
export type Send = (
  account: string,
  method: 'GET' | 'POST',
  path: string,
  body: Readonly<Record<string, unknown>> | null,
  headers: Readonly<Record<string, string>>,
) => Promise<Answer>;

export type Theatre = {
  readonly send: Send;
  /** Moves the demonstration clock and comes back when the passing days have been worked through. */
  readonly advanceTo: (day: string) => Promise<void>;
  readonly log?: (line: string) => void;
};

/** What the ids answered on the way were, by story name. */
export type Played = ReadonlyMap<
  string,
  { readonly caseId: string | null; readonly receptionId: string | null }
>;

export class StoryFailed extends Error {}

const record = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const changesParties = /\/(agents|third-parties|successions|applicant-withdrawals|meeting)\b/;

type Scene = { readonly story: Story; readonly step: RequestStep; readonly n: number };

const scenesOf = (told: readonly Story[]): ReadonlyMap<string, readonly Scene[]> => {
  const days = new Map<string, Scene[]>();
  for (const story of told)
    for (const [n, step] of story.steps.entries()) {
      const scenes = days.get(step.on) ?? [];
      if ('post' in step) scenes.push({ story, step, n });
      days.set(step.on, scenes);
    }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/**
 * Plays all stories in one pass, day by day, the stories of one day in the order given.
 * Run again after an interruption it repeats what was done (same command ids) and goes on from there.
 */
export const playStories = async (
  told: readonly Story[],
  { send, advanceTo, log = () => undefined }: Theatre,
  { until }: { readonly until: string },
): Promise<Played> => {
  const ids = new Map<string, { caseId: string | null; receptionId: string | null }>();
  const start = String(record((await send('admin', 'GET', '/api/demonstration', null, {})).body)['today']);
  let today = start;

  /** The parties of each case as last read; a step that lets somebody in or out is read again after it. */
  const parties = new Map<string, StoryIds>();
  const storyIds = async (caseId: string | null): Promise<StoryIds> => {
    const read = parties.get(caseId ?? '');
    if (read) return read;
    const { status, body } = await send('office-head', 'GET', `/api/cases/${caseId}`, null, {});
    if (status !== 200) throw new StoryFailed(`GET case: ${status} ${JSON.stringify(body)}`);
    const file = record(body)['file'] as Omit<StoryIds, 'caseOf'>;
    const found = { ...file, caseOf: (story: string) => ids.get(story)?.caseId ?? null };
    parties.set(caseId ?? '', found);
    return found;
  };

  const play = async ({ story, step: written, n }: Scene) => {
    const goneBy = written.on < start;
    // What was refused on a day gone by may be refused for another reason now.
    if (goneBy && written.expect) return;
    const known = ids.get(story.name) ?? { caseId: null, receptionId: null };
    const step = namesAParty(written) ? withStoryIds(written, await storyIds(known.caseId)) : written;
    // Told before, and whoever it names has left the case since.
    if (!step && goneBy) return;
    if (!step) throw new StoryFailed(`${story.name} #${n}: no such party or case yet`);
    const path = `/api${step.post.replace(':case', known.caseId ?? '').replace(':reception', known.receptionId ?? '')}`;
    const { body } = step;
    // One id for each step of each story: told twice, done once.
    const key = { 'idempotency-key': idFrom('story', story.name, n) };
    let answer = await send(step.as, 'POST', path, body, key);
    for (let tries = 0; answer.status === 503 && tries < 5; tries += 1)
      answer = await send(step.as, 'POST', path, body, key);

    const { code, id, caseId } = record(answer.body);
    const asTold = step.expect
      ? answer.status === step.expect.status && code === step.expect.code
      : answer.status >= 200 && answer.status < 300;
    if (!asTold)
      throw new StoryFailed(
        `${story.name} #${n} ${step.on} ${step.as} ${step.post}: ${answer.status} ${JSON.stringify(answer.body)}`,
      );
    if (step.post === '/cases') known.caseId = String(id);
    if (step.post === '/receptions') known.receptionId = String(id);
    if (typeof caseId === 'string') known.caseId = caseId;
    if (changesParties.test(step.post)) parties.delete(known.caseId ?? '');
    ids.set(story.name, known);
  };

  const goTo = async (day: string) => {
    if (day <= today) return;
    await advanceTo(day);
    today = day;
  };

  for (const [day, scenes] of scenesOf(told)) {
    if (day > until) break;
    await goTo(day);
    for (const scene of scenes) await play(scene);
    log(`${day}　${new Set(scenes.map(({ story }) => story.name)).size} 件案件，${scenes.length} 步`);
  }
  await goTo(until);
  return ids;
};
