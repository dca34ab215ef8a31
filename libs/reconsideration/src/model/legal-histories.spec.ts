import { publishedCalendar } from '@fuyi/calendar';
import { addDays, Barred, plainDate, type PlainDate } from '@fuyi/kernel';
import { recordedAs } from '@fuyi/testing';
import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseView } from '../case-view';
import { caseClocks } from '../clocks';
import { caseDecider } from '../decider';
import { decisionChecks } from '../chapters/decision/checks';
import { dueOrders } from '../due-orders';
import { nextSteps } from '../next-steps';
import { unservedOf } from '../parties';
import type { CaseEvent } from '../events';
import type { CaseFile } from '../state';
import { stageTerms } from '../terms/words';
import { play, type Move, type Opening, type Witness } from './history';
import { stateGraph, type Passage } from './state-graph';
import { stepCommands } from './step-commands';

const calendar = publishedCalendar;
const { decide } = caseDecider(calendar);
const settled = { publicationSettled: true };

const openings: fc.Arbitrary<Opening> = fc.record({
  on: fc.constantFrom('2026-01-28', '2026-03-09', '2026-06-18', '2026-07-01').map(plainDate),
  applicants: fc.constantFrom(1, 1, 1, 2, 6, 12),
  compensationClaimed: fc.boolean(),
  collateralReview: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  superiorDepartment: fc.boolean(),
});
const moves: fc.Arbitrary<Move> = fc.record({
  days: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 }) },
    { weight: 1, arbitrary: fc.integer({ min: 4, max: 20 }) },
  ),
  asked: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  choice: fc.nat(100_000),
});
const histories = fc.tuple(openings, fc.array(moves, { maxLength: 40, size: 'max' }));

/** Nothing is left to do and nothing runs: the case is over. */
const isOver = (file: CaseFile): boolean =>
  ['abandoned', 'withdrawn', 'closed'].includes(file.stage) ||
  (file.stage === 'mediated' && unservedOf(file, 'mediation-statement').length === 0) ||
  (file.stage === 'declined' && unservedOf(file, 'decline-decision').length === 0) ||
  (file.stage === 'terminated' && unservedOf(file, 'termination-decision').length === 0) ||
  (file.stage === 'transferred-up' &&
    file.elevation.materialSentOn !== null &&
    unservedOf(file, 'elevation-notice').length === 0);

/** Why no command of an offered step is possible; null when one is. */
const barredAltogether = (code: string, file: CaseFile, on: PlainDate, choice: number): string | null => {
  const commands = stepCommands[code];
  if (commands === null) return null;
  if (commands === undefined) return `${code}：没有写明它的命令`;
  const refusals = commands({ file, on, choice }).map((command) => {
    const decision = decide(command, file);
    return decision instanceof Barred ? `${command.type} ${decision.code}` : null;
  });
  return refusals.includes(null) ? null : `${code}：${refusals.join('、') || '没有命令'}`;
};

const stuck = new Set<string>();
const offeredAndBarred = new Set<string>();
const stillDue = new Set<string>();
const decidedTooEarly = new Set<string>();
const passages = new Map<string, Passage>();
const seenOn: { readonly days: readonly PlainDate[]; readonly events: readonly CaseEvent[] }[] = [];

const witness: Witness = {
  passed: (file, on) => {
    for (const { command } of dueOrders(file, 'case', on, calendar))
      stillDue.add(`${file.stage} ${command.type}`);
  },
  state: (file, on, choice) => {
    const { stage } = file;
    const steps = nextSteps(file, on, calendar, settled);
    for (const { code } of steps) {
      const reason = barredAltogether(code, file, on, choice);
      if (reason) offeredAndBarred.add(`${stage} ${reason}`);
    }
    const due = dueOrders(file, 'case', on, calendar);
    if (steps.length + due.length > 0 || isOver(file)) return;
    if (!caseClocks(file, on, calendar).some(({ status }) => status === 'running')) stuck.add(stage);
  },
  event: (before, event, { stage: to }) => {
    const { stage: from } = before;
    if (from !== to) passages.set(`${from} ${event.type} ${to}`, { from, type: event.type, to });
    if (event.type === 'CaseDecided')
      for (const { state, bar, code } of decisionChecks(before, event.data.on, calendar))
        if (state === 'unmet' && bar) decidedTooEarly.add(code);
  },
  dueBarred: (code) => stillDue.add(code),
};

jest.setTimeout(60_000);
beforeAll(() => {
  for (const [opening, history] of fc.sample(histories, { numRuns: 200, seed: 20_260_901 })) {
    const events = play(opening, history, calendar, witness);
    const last = history.reduce((on, { days }) => addDays(on, days), opening.on);
    seenOn.push({ days: [last, addDays(last, 90)], events });
  }
});

describe('合法的办案经过（模型，二百件）', () => {
  it('没有办完的案件，总有下一步、走着的时钟或者到期要登记的事', () => expect([...stuck]).toEqual([]));
  it('列为下一步的，不会怎么办都被挡住', () => expect([...offeredAndBarred]).toEqual([]));
  it('到期登记的事一登记就成，登记以后不再到期', () => expect([...stillDue]).toEqual([]));
  it('作出决定之时，作决定前的检查都已满足', () => expect([...decidedTooEarly]).toEqual([]));

  it('任何一天看案件，折叠、时间线、时钟、检查、一句话都算得出', () => {
    for (const { days, events } of seenOn)
      for (const today of days) {
        const view = caseView('case', recordedAs('reconsideration', 'case', events), today, calendar);
        expect(view.sentence).toMatch(/。$/);
        expect(view.timeline.flatMap(({ lines }) => lines).join()).not.toMatch(/undefined|NaN/);
      }
  });
});

describe('状态图', () => {
  it('每一种状态都走到过，图写入 test/output/case-states.svg', () => {
    const reached = new Set<string>([...passages.values()].map(({ to }) => to));
    expect(Object.keys(stageTerms).filter((stage) => !reached.has(stage))).toEqual(['unknown']);
    const picture = stateGraph([...passages.values()]);
    expect(picture).toContain(stageTerms['under-examination']);
    const folder = join(__dirname, '../../../../test/output');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'case-states.svg'), picture);
  });
});
