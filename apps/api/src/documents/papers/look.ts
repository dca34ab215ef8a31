import type { Calendar } from '@fuyi/calendar';
import type { PaperReader, PaperRow, PaperValues } from '@fuyi/documents';
import { Barred, type DataOf, type PlainDate, type Recorded } from '@fuyi/kernel';
import { timeLimitInForce } from '@fuyi/law';
import { caseFileOf, dueOn, reviewPeriod, type CaseEvent, type CaseFile } from '@fuyi/reconsideration';
import type { CaseMaterial } from '../case-material';
import { youTo } from '../you';
import { day } from './wording';

/** 写一份文书时看得到的：the material of the case, its facts, and the day. */
export type Look = {
  readonly row: PaperRow;
  readonly reader: PaperReader;
  readonly material: CaseMaterial;
  readonly recorded: readonly Recorded<CaseEvent>[];
  readonly today: PlainDate;
  readonly calendar: Calendar;
};

/** One paper of its kind; `file` is the case as it stood just after the fact. */
export type Occurrence = {
  readonly on: PlainDate;
  readonly file: CaseFile;
  readonly values: PaperValues;
  /** 自有文号的；absent: the number of the case. */
  readonly number?: string | null;
  /** 由别的机关制发的。 */
  readonly issuer?: string;
};

/** Every paper of one kind the case has; a reason in Chinese where it has none. */
export type PaperWriter = (look: Look) => readonly Occurrence[] | string;

type Fact<Type extends CaseEvent['type']> = {
  readonly data: DataOf<CaseEvent, Type>;
  readonly on: PlainDate;
  readonly file: CaseFile;
  readonly look: Look;
};

/** 每发生一次这样的事实，就有一份；`values` null where this fact makes no such paper. */
export const onEach =
  <Type extends CaseEvent['type']>(
    type: Type,
    values: (fact: Fact<Type>) => PaperValues | null,
    number?: (fact: Fact<Type>) => string | null,
  ): PaperWriter =>
  (look) =>
    look.recorded.flatMap(({ event }, n) => {
      if (event.type !== type) return [];
      const { data } = event;
      const file = caseFileOf(look.recorded.slice(0, n + 1).map((each) => each.event));
      const fact = { data, on: data.on, file, look } as Fact<Type>;
      const found = values(fact);
      if (found === null) return [];
      return [{ on: data.on, file, values: found, ...(number ? { number: number(fact) } : {}) }];
    });

/** What every fact of one type says, oldest first. */
export const factsOf = <Type extends CaseEvent['type']>(
  { recorded }: Look,
  type: Type,
): readonly DataOf<CaseEvent, Type>[] =>
  recorded.flatMap(({ event }) => (event.type === type ? [event.data as DataOf<CaseEvent, Type>] : []));

/** Papers of several writers, by the day. */
export const inOrder =
  (...writers: readonly PaperWriter[]): PaperWriter =>
  (look) =>
    writers
      .flatMap((write) => {
        const found = write(look);
        return typeof found === 'string' ? [] : found;
      })
      .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

/** One paper, made from the case as it stands: today, or on the day `on` finds. */
export const now =
  (
    values: (look: Look) => PaperValues | string,
    on: (look: Look) => PlainDate | undefined = () => undefined,
  ): PaperWriter =>
  (look) => {
    const found = values(look);
    if (typeof found === 'string') return found;
    return [{ on: on(look) ?? look.today, file: look.material.file, values: found }];
  };

export const textIn = ({ material }: Look, textId: string | null | undefined): string =>
  material.texts[textId ?? ''] ?? '';

/** A person, one of our organs, or an authority that goes by its name. */
export const nameIn = ({ material: { persons, reference } }: Look, id: string): string =>
  persons[id]?.name ?? reference.organs.find(({ organId }) => organId === id)?.name ?? id;
export const namesIn = (look: Look, ids: readonly string[]): string =>
  ids.map((id) => nameIn(look, id)).join('、');

export const youIn = ({ material }: Look, ids: readonly string[]): string => youTo(material, ids);

/** An officer, by account. */
export const accountIn = ({ material }: Look, accountId: string): string =>
  material.actors[accountId] ?? accountId;

export const reviewDays = (file: CaseFile, on: PlainDate): number => {
  const limit = timeLimitInForce('review-period', on, file.procedure ?? 'ordinary');
  return (limit instanceof Barred ? 0 : limit.amount) + (file.pauses.extension?.days ?? 0);
};

export const reviewDue = (file: CaseFile, { calendar }: Look): string =>
  file.acceptedOn ? day(dueOn(reviewPeriod(file, file.acceptedOn, calendar, file.concludedOn))) : '';
