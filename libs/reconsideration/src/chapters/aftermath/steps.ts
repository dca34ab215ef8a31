import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { dueOn } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { penaltyWithdrawal } from './clocks';
import {
  decisionEffectiveOn,
  isOverdue,
  letterPeriod,
  mustWithdrawPenalty,
  obligationsOf,
} from './obligations';

const basis = '行政复议法第七十七条第二款';

/** 责令书所定的最后一日：named by the authority, so nothing is counted. */
const ordered = (performBy: PlainDate): ClockAnswer => ({
  rule: 'performance',
  dueDate: performBy,
  provisional: false,
  basis,
  explanation: [{ date: performBy, text: '责令限期履行所定的最后一日', basis }],
});

const letterSteps = (file: CaseFile, calendar: Calendar, add: Add): readonly NextStep[] =>
  file.aftermath.letters.flatMap((letter) => {
    if (letter.answeredOn) return [];
    const note = file.aftermath.letters.length > 1 ? `第${letter.letter}份` : '';
    if (!letter.receivedOn) return [add(`deliver-${letter.kind}-letter`, null, note)];
    const due = letterPeriod(letter, letter.receivedOn, calendar);
    if (letter.kind === 'suggestion') return [add('await-suggestion-answer', due, note)];
    return [
      add(
        letter.addresseeId === file.respondentId ? 'answer-opinion-letter' : 'await-opinion-letter-answer',
        due,
        note,
      ),
    ];
  });

const copySteps = (file: CaseFile, add: Add): readonly NextStep[] => {
  const { superiorDepartment, copies, letters } = file.aftermath;
  if (!superiorDepartment) return [];
  const copied = (letter: number | null) => copies.some((each) => each.letter === letter);
  return [
    ...(decisionEffectiveOn(file) && !copied(null) ? [add('copy-decision-to-superior')] : []),
    ...letters
      .filter(
        ({ kind, letter, addresseeId }) =>
          kind === 'opinion' && addresseeId === file.respondentId && !copied(letter),
      )
      .map(() => add('copy-opinion-letter-to-superior')),
  ];
};

/** 结案以后还要做的事；opinion letters may wait while the case still runs. */
export const aftermathSteps = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  add: Add,
): readonly NextStep[] => {
  const order = file.aftermath.orders.at(-1);
  const overdue = isOverdue(file, today, calendar);
  return [
    ...obligationsOf(file, calendar)
      .filter(({ performedOn }) => !performedOn)
      .map(({ kind, answer }) =>
        add(
          `perform.${kind}`,
          order && order.performBy > dueOn(answer) ? ordered(order.performBy) : answer,
          order ? '已责令限期履行' : '',
        ),
      ),
    ...(overdue && (!order || today > order.performBy)
      ? [add('order-performance', null, order ? '上次所定的期限已过' : '')]
      : []),
    ...(mustWithdrawPenalty(file) && file.effectiveOn && !file.aftermath.penaltyWithdrawnOn
      ? [
          ...(file.aftermath.penaltyWithdrawalNotifiedOn ? [] : [add('notify-penalty-withdrawal')]),
          add('withdraw-penalty-information', penaltyWithdrawal(file.effectiveOn, calendar)),
        ]
      : []),
    ...letterSteps(file, calendar, add),
    ...copySteps(file, add),
  ];
};
