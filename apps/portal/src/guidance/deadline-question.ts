import { isPlainDate, laterOf, type PlainDate } from '@fuyi/kernel';
import type { ApplicationPeriodStart } from '@fuyi/law';
import type { RawQuery } from '../decisions/decision-query';
import { invalidQuery } from '../page/page-error';

/** 期限从哪一件事算起，用申请人的话问。 */
export const beginnings = [
  { value: 'served', term: '我收到了决定书', question: '哪天收到' },
  { value: 'untold', term: '决定书没写可以申请复议', question: '哪天知道决定内容' },
  { value: 'silent', term: '我申请办事，机关一直不办', question: '机关哪天收到您的申请' },
] as const;

export type Beginning = (typeof beginnings)[number]['value'];
export type DeadlineQuestion = {
  readonly beginning: Beginning;
  readonly on: PlainDate;
  readonly rightsOn: PlainDate;
  readonly facts: ApplicationPeriodStart;
};

const day = (value: unknown, what: string): PlainDate => {
  if (!isPlainDate(value)) throw invalidQuery(`${what}还没有填对，请按“年-月-日”填写，例如 2026-03-09。`);
  return value;
};

const factsOf = (beginning: Beginning, on: PlainDate, rightsOn: PlainDate): ApplicationPeriodStart => {
  if (beginning === 'served') return { servedOn: on };
  if (beginning === 'untold') return { knewContentOn: on, knewRightsOn: rightsOn };
  return { performanceRequestReceivedOn: on };
};

const isBeginning = (value: unknown): value is Beginning => beginnings.some((item) => item.value === value);

/**
 * null before anything was asked; throws PageError 400 on an answer that cannot be. Whoever was told nothing and names
 * no day of learning it learns it here, `today` (第二十条第三款): counting from the act would tell them it is too late.
 */
export const deadlineQuestion = (raw: RawQuery, today: PlainDate): DeadlineQuestion | null => {
  const { beginning, on: first, rightsOn: second } = raw;
  if (beginning === undefined && first === undefined) return null;
  if (!isBeginning(beginning)) throw invalidQuery('请先选一种情况。');
  const on = day(first, '日期');
  const rightsOn =
    second === undefined || second === '' ? laterOf(on, today) : day(second, '知道可以申请复议的日期');
  if (rightsOn < on) throw invalidQuery('知道可以申请复议的日期，不会早于知道决定内容的日期。');
  return { beginning, on, rightsOn, facts: factsOf(beginning, on, rightsOn) };
};
