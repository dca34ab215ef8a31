import type { Calendar } from '@fuyi/calendar';
import { addDays, Barred, type PlainDate } from '@fuyi/kernel';
import type { CaseCommand } from '../commands';
import { caseDecider } from '../decider';
import { dueOrders } from '../due-orders';
import type { CaseEvent } from '../events';
import { application } from '../examples';
import { nextSteps } from '../next-steps';
import type { CaseFile } from '../state';
import { oneOf } from './moment';
import { stepCommands } from './step-commands';
import { turnOf } from './turns';

/** How a history begins. */
export type Opening = {
  readonly on: PlainDate;
  readonly applicants: number;
  readonly compensationClaimed: boolean;
  readonly collateralReview: boolean;
  readonly superiorDepartment: boolean;
};
/** Days pass, then one command: of an offered step, or a turn nobody asked for. */
export type Move = { readonly days: number; readonly asked: boolean; readonly choice: number };

/** What the proof looks at: every state reached, every event, and what passing days left or were refused. */
export type Witness = {
  readonly passed: (file: CaseFile, on: PlainDate) => void;
  readonly state: (file: CaseFile, on: PlainDate, choice: number) => void;
  readonly event: (before: CaseFile, event: CaseEvent, after: CaseFile) => void;
  readonly dueBarred: (code: string) => void;
};

const received = (opening: Opening): CaseCommand => ({
  type: 'ReceiveApplication',
  data: {
    ...application,
    on: opening.on,
    act: { ...application.act, madeOn: addDays(opening.on, -20) },
    periodStart: { servedOn: addDays(opening.on, -18) },
    applicantIds: Array.from({ length: opening.applicants }, (_, n) => `applicant-${n}`),
    compensationClaimed: opening.compensationClaimed,
    collateralReview: opening.collateralReview,
    superiorDepartment: opening.superiorDepartment ? 'org-superior' : null,
  },
});

/** The command of a step that is asked for, or a turn where nothing is. */
const commandOf = (file: CaseFile, on: PlainDate, move: Move, calendar: Calendar): CaseCommand => {
  const { choice } = move;
  const offered = nextSteps(file, on, calendar).flatMap(
    ({ code }) => stepCommands[code]?.({ file, on, choice }) ?? [],
  );
  const [first, ...rest] = offered;
  return move.asked && first ? oneOf([first, ...rest], choice) : turnOf({ file, on, choice });
};

/** Plays one history by the rules of the house: barred commands change nothing, passing days are performed at once. */
export const play = (
  opening: Opening,
  moves: readonly Move[],
  calendar: Calendar,
  witness: Witness,
): readonly CaseEvent[] => {
  const { initialState, decide, evolve } = caseDecider(calendar);
  const events: CaseEvent[] = [];
  let file = initialState;
  const perform = (command: CaseCommand): Barred | null => {
    const decision = decide(command, file);
    if (decision instanceof Barred) return decision;
    for (const event of decision) {
      const before = file;
      file = evolve(file, event);
      events.push(event);
      witness.event(before, event, file);
    }
    return null;
  };
  perform(received(opening));
  let on = opening.on;
  for (const move of moves) {
    on = addDays(on, move.days);
    for (let round = 0; round < 10; round++)
      for (const { command } of dueOrders(file, 'case', on, calendar)) {
        const barred = perform(command);
        if (barred) witness.dueBarred(barred.code);
      }
    witness.passed(file, on);
    witness.state(file, on, move.choice);
    perform(commandOf(file, on, move, calendar));
  }
  witness.state(file, on, 0);
  return events;
};
