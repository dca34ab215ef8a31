import { rolesOf, type Account } from '@fuyi/identity';
import type { NextStep } from '@fuyi/reconsideration';
import type { StepForMe } from '../reconsideration/case-acts';
import type { CaseSummary } from '../reconsideration/case-summaries';

export type WorkGroup = 'lapsed' | 'today' | 'three-days' | 'later' | 'undated';
export type WorkItem = Omit<CaseSummary, 'steps' | 'next'> & {
  readonly step: StepForMe;
  readonly mine: boolean;
  readonly group: WorkGroup;
};
export type WorkList = {
  readonly counters: Readonly<
    Record<'lapsed' | 'today' | 'threeDays' | 'waitingForMe' | 'waitingForOthers' | 'open', number>
  >;
  readonly items: readonly WorkItem[];
};

const order: readonly WorkGroup[] = ['lapsed', 'today', 'three-days', 'later', 'undated'];

const groupOf = ({ daysLeft }: NextStep): WorkGroup => {
  if (daysLeft === null) return 'undated';
  if (daysLeft < 0) return 'lapsed';
  if (daysLeft === 0) return 'today';
  return daysLeft <= 3 ? 'three-days' : 'later';
};

/** Earliest first; undated steps last. */
export const workList = (cases: readonly CaseSummary[], account: Account): WorkList => {
  const held: readonly string[] = rolesOf(account);
  const items = cases
    .flatMap(({ steps, next: _, ...summary }) =>
      steps.map((step): WorkItem => ({
        ...summary,
        step,
        mine: step.mayI && step.roles.some((each) => held.includes(each)),
        group: groupOf(step),
      })),
    )
    .sort(
      (a, b) =>
        order.indexOf(a.group) - order.indexOf(b.group) ||
        (a.step.dueDate ?? '9999').localeCompare(b.step.dueDate ?? '9999'),
    );
  const count = (matches: (item: WorkItem) => boolean) => items.filter(matches).length;
  return {
    counters: {
      lapsed: count(({ group }) => group === 'lapsed'),
      today: count(({ group }) => group === 'today'),
      threeDays: count(({ group }) => group === 'three-days'),
      waitingForMe: count(({ mine }) => mine),
      waitingForOthers: count(({ mine }) => !mine),
      open: cases.filter(({ concludedOn }) => concludedOn === null).length,
    },
    items,
  };
};
