import type { Calendar } from '@fuyi/calendar';
import { Barred, laterOf, type PlainDate } from '@fuyi/kernel';
import { caseFileOf } from './case-view';
import { caseClocks } from './clocks';
import type { CaseCommand } from './commands';
import { caseDecider } from './decider';
import type { CaseEvent, ServedDocument } from './events';
import { unservedOf } from './parties';
import type { CaseFile } from './state';
import type { ClockView } from './view';

/** 若今日中止、若转普通、若延长、若某日送达。 */
export type Hypothesis =
  | {
      readonly kind: 'suspend';
      readonly on: PlainDate;
      readonly ground: string;
      /** 若某日恢复；null leaves the clock stopped. */
      readonly resumedOn: PlainDate | null;
    }
  | { readonly kind: 'convert'; readonly on: PlainDate }
  | { readonly kind: 'extend'; readonly on: PlainDate; readonly days: number }
  | { readonly kind: 'serve'; readonly on: PlainDate; readonly document: ServedDocument };

/** One clock of the case, as it is and as it would be; null where there is none. */
export type ClockChange = {
  readonly rule: string;
  readonly term: string;
  readonly before: ClockView | null;
  readonly after: ClockView | null;
  readonly moved: boolean;
};

/** 推演所用的文字还没有写，也不会保存。 */
const unwritten = '';

const commandsOf = (hypothesis: Hypothesis, file: CaseFile): readonly CaseCommand[] => {
  const { on } = hypothesis;
  switch (hypothesis.kind) {
    case 'suspend': {
      const { ground, resumedOn } = hypothesis;
      const suspend: CaseCommand = {
        type: 'SuspendCase',
        data: { on, ground, consented: true, reasonId: unwritten },
      };
      return resumedOn
        ? [
            suspend,
            { type: 'ResumeCase', data: { on: resumedOn, causeEliminatedOn: resumedOn, reasonId: null } },
          ]
        : [suspend];
    }
    case 'convert':
      return [{ type: 'ConvertProcedure', data: { on, to: 'ordinary', reasonId: unwritten } }];
    case 'extend':
      return [{ type: 'ExtendReviewPeriod', data: { on, days: hypothesis.days, reasonId: unwritten } }];
    case 'serve': {
      const { document } = hypothesis;
      const partyIds = unservedOf(file, document);
      // 没有人要送了，由规则自己说明。
      return (partyIds.length > 0 ? partyIds : [file.respondentId]).map((partyId) => ({
        type: 'ServeDocument',
        data: { on, document, partyId, method: 'direct' },
      }));
    }
  }
};

const lastDayOf = (hypothesis: Hypothesis): PlainDate =>
  hypothesis.kind === 'suspend' && hypothesis.resumedOn ? hypothesis.resumedOn : hypothesis.on;

const changes = (before: readonly ClockView[], after: readonly ClockView[]): readonly ClockChange[] => {
  const keyed = (clocks: readonly ClockView[]) =>
    new Map(
      clocks.map((clock, n) => [
        `${clock.rule} ${clocks.slice(0, n).filter(({ rule }) => rule === clock.rule).length}`,
        clock,
      ]),
    );
  const [was, would] = [keyed(before), keyed(after)];
  return [...new Set([...was.keys(), ...would.keys()])].flatMap((key) => {
    const [earlier, later] = [was.get(key) ?? null, would.get(key) ?? null];
    const shown = later ?? earlier;
    if (!shown) return [];
    const moved =
      earlier?.answer.dueDate !== later?.answer.dueDate || earlier?.startedOn !== later?.startedOn;
    return [{ rule: shown.rule, term: shown.term, before: earlier, after: later, moved }];
  });
};

/**
 * 假设推演：同一套规则、同一套折叠、同一套时钟，只是不保存。What the law bars is barred here in the same words.
 * Both sides are seen from the later of today and the last day supposed.
 */
export const whatIf = (
  events: readonly CaseEvent[],
  hypothesis: Hypothesis,
  today: PlainDate,
  calendar: Calendar,
): readonly ClockChange[] | Barred => {
  const { decide, evolve } = caseDecider(calendar);
  const file = caseFileOf(events);
  let supposed = file;
  for (const command of commandsOf(hypothesis, file)) {
    const decision = decide(command, supposed);
    if (decision instanceof Barred) return decision;
    supposed = decision.reduce(evolve, supposed);
  }
  const seenOn = laterOf(today, lastDayOf(hypothesis));
  return changes(caseClocks(file, seenOn, calendar), caseClocks(supposed, seenOn, calendar));
};
