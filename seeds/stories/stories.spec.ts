import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { caseClocks, nextSteps, type ClockView } from '@fuyi/reconsideration';
import { demonstrationAccounts, reference } from '../reference';
import { demonstrationDay, stories } from './index';
import { playOnPaper } from './on-paper';
import { refused } from './steps';
import type { Step, Story } from './story';

const today = plainDate(demonstrationDay);

/** The last clock of each rule the story speaks of. */
const dueDays = (clocks: readonly ClockView[], { outcome }: Story) =>
  Object.fromEntries(
    Object.keys(outcome.clocks ?? {}).map((rule) => [
      rule,
      clocks.findLast((clock) => clock.rule === rule)?.answer.dueDate,
    ]),
  );

describe('示范案件，逐步对照规则', () => {
  it.each(stories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const file = playOnPaper(story, publishedCalendar, demonstrationDay, stories);
    const publicationSettled = ['published', 'withheld', 'withdrawn'].includes(
      story.outcome.publication ?? '',
    );
    const [next] = nextSteps(file, today, publishedCalendar, { publicationSettled });
    expect({ stage: file.stage, outcome: file.outcome, next: next?.code ?? null }).toEqual({
      stage: story.outcome.stage,
      outcome: story.outcome.outcome ?? null,
      next: story.outcome.next,
    });
    const clocks = caseClocks(file, today, publishedCalendar);
    expect(dueDays(clocks, story)).toEqual(story.outcome.clocks ?? {});
  });

  it('反证：合法的一步标成应当被拒绝，或者反过来，都不能通过', () => {
    const story = stories[0] as Story;
    const changed = (change: (step: Step) => Step) => ({ ...story, steps: story.steps.map(change) });
    const acceptance = (step: Step) => 'post' in step && step.post.endsWith('/acceptance') && !step.expect;
    const wronglyRefused = changed((step) =>
      acceptance(step) && 'post' in step ? refused(step, 'NOT_UNDER_REVIEW') : step,
    );
    const tooLate = changed((step) => (acceptance(step) ? { ...step, on: '2026-07-20' } : step));
    expect(() => playOnPaper(wronglyRefused, publishedCalendar, demonstrationDay, stories)).toThrow(
      'expected NOT_UNDER_REVIEW',
    );
    expect(() => playOnPaper(tooLate, publishedCalendar, demonstrationDay, stories)).toThrow();
  });

  it('每件的编号不重复，步骤按日期先后，经办人都是示范账号', () => {
    expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length);
    const accounts = demonstrationAccounts.accounts.map(({ accountId }) => accountId);
    for (const { steps } of stories) {
      const days = steps.map(({ on }) => on);
      expect(days).toEqual([...days].sort());
      for (const step of steps) if ('post' in step) expect(accounts).toContain(step.as);
    }
  });

  it('被申请人、行为种类、管理领域、接待点都在参考资料里', () => {
    const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
    for (const { steps } of stories)
      for (const step of steps) {
        if (!('post' in step) || !['/cases', '/receptions'].includes(step.post)) continue;
        const act = step.body['act'] as { readonly kind: string; readonly field: string };
        expect(reference.organs.map(({ organId }) => organId)).toContain(step.body['respondentId']);
        expect(codes(reference.actKinds)).toContain(act.kind);
        expect(codes(reference.adminFields)).toContain(act.field);
      }
  });

  it('示范日的办案台各组都有案件', () => {
    const left = stories.flatMap((story) => {
      const file = playOnPaper(story, publishedCalendar, demonstrationDay, stories);
      const publicationSettled = ['published', 'withheld', 'withdrawn'].includes(
        story.outcome.publication ?? '',
      );
      return nextSteps(file, today, publishedCalendar, { publicationSettled });
    });
    const days = left.flatMap(({ daysLeft }) => daysLeft ?? []);
    expect(days.filter((n) => n < 0).length).toBeGreaterThan(0);
    expect(days.filter((n) => n === 0).length).toBeGreaterThan(0);
    expect(days.filter((n) => n > 0 && n <= 3).length).toBeGreaterThan(0);
    expect(days.filter((n) => n > 3).length).toBeGreaterThan(0);
    for (const role of ['officer', 'office-head', 'authority-head', 'agency', 'publisher', 'clerk'] as const)
      expect(left.filter(({ roles }) => roles.includes(role)).map(({ code }) => code)).not.toEqual([]);
  });
});
