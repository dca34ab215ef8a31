import type { Calendar } from '@fuyi/calendar';
import { Barred, type Message, type Order, plainDate } from '@fuyi/kernel';
import {
  caseDecider,
  caseFileOf,
  dueOrders,
  itemsOf,
  seenOf,
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type DecisionDraft,
} from '@fuyi/reconsideration';
import { paperOrderOf, type Body } from './paper-orders';
import { withStoryIds } from './party-ids';
import type { RequestStep, Story } from './story';

type List = readonly Body[];

/** Texts and persons stay outside the events; on paper an id is enough. */
const receive = (on: string, body: Body, channel: unknown) => {
  const act = body['act'] as Body;
  return {
    on,
    channel,
    postmarkedOn: body['postmarkedOn'] ?? null,
    receptionPointId: body['receptionPointId'] ?? null,
    receptionId: null,
    applicantIds: (body['applicants'] as List).map((_, n) => `applicant-${n + 1}`),
    thirdPartyIds: ((body['thirdParties'] ?? []) as List).map((_, n) => `third-${n + 1}`),
    respondentId: body['respondentId'],
    act: { ...act, titleId: 'title' },
    periodStart: body['periodStart'],
    claimsId: 'claims',
    reasonsId: 'reasons',
    compensationClaimed: body['compensationClaimed'],
    collateralReview: body['collateralReview'],
  };
};

/**
 * Plays one story against the rules alone, without a server: quick, and strict about every legal day.
 * Throws where a step is barred that should not be, or the other way round. Answers the case as it stands at `until`.
 */
export const playOnPaper = (
  story: Story,
  calendar: Calendar,
  until: string,
  told: readonly Story[] = [],
): CaseFile => {
  const { decide } = caseDecider(calendar);
  const facts: CaseEvent[] = [];
  const file = () => caseFileOf(facts);
  const give = (command: Message) => {
    const decision = decide(command as CaseCommand, file());
    if (!(decision instanceof Barred)) facts.push(...decision);
    return decision;
  };
  const passDays = (day: string) => {
    for (let round = 0; round < 10; round += 1) {
      const due: readonly Order[] = dueOrders(file(), 'case', plainDate(day), calendar);
      if (due.length === 0) return;
      for (const { command } of due) give(command);
    }
  };

  /** 类案直决：根据的是另一件示范案件，as it stands on that day. */
  const followed = (data: object, on: string): object => {
    const { draft } = data as { readonly draft?: DecisionDraft & Body };
    const earlier = told.find(({ name }) => name === (draft?.['follows'] as unknown));
    if (!draft || !earlier) return data;
    const { respondentId, effectiveOn, draft: model } = playOnPaper(earlier, calendar, on);
    const outcomes = model ? itemsOf(model).map(({ outcome }) => outcome) : [];
    return { draft: { ...draft, follows: { caseId: earlier.name, respondentId, effectiveOn, outcomes } } };
  };

  /** 合并审理：另一案是另一件示范案件，as it stands on that day. */
  const joined = (data: object, on: string): object => {
    const { caseId, ...rest } = data as { readonly caseId: string };
    const other = told.find(({ name }) => name === caseId);
    if (!other) throw new Error(`${story.name}: no such story ${caseId}`);
    const file = seenOf(playOnPaper(other, calendar, on, told));
    return { ...rest, other: { caseId, itself: false, ours: true, sameApplicant: true, file } };
  };

  let recorded: Body | null = null;
  const commandOf = ({ on, post, body }: RequestStep, n: number): Message | null => {
    if (post === '/cases') return { type: 'ReceiveApplication', data: receive(on, body, body['channel']) };
    if (post === '/receptions') recorded = body;
    if (post.endsWith('/confirmation') && recorded)
      return { type: 'ReceiveApplication', data: receive(on, recorded, 'oral') };
    const found = paperOrderOf(post);
    if (!found) return null;
    const [order, parts] = found;
    const [type, data] = order(body, n, parts, file());
    const known = type === 'JoinCases' ? joined(data, on) : followed(data, on);
    return { type, data: { ...known, on } };
  };

  for (const [n, step] of story.steps.entries()) {
    if (step.on > until) break;
    passDays(step.on);
    const named = 'post' in step ? withStoryIds(step, { ...file(), caseOf: (name) => name }) : null;
    if ('post' in step && !named) throw new Error(`${story.name} #${n}: no such party yet`);
    const command = named ? commandOf(named, n) : null;
    // What the permission table refuses never reaches the rules.
    if (!command || !('post' in step) || (step.expect && step.expect.status !== 409)) continue;
    const decision = give(command);
    const code = decision instanceof Barred ? decision.code : null;
    const expected = step.expect?.code ?? null;
    if (code !== expected && (code || expected))
      throw new Error(
        `${story.name} #${n} ${step.on} ${step.post}: ${code ?? 'done'}, expected ${expected ?? 'done'}`,
      );
  }
  passDays(until);
  return file();
};
