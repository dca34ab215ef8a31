import type { PlainDate } from '@fuyi/kernel';

/** 案卷保管期限。Years after the conclusion of the case; a kind that is not listed is kept as long as the longest. */
export type RetentionRow = {
  readonly outcomes: readonly string[];
  readonly term: string;
  readonly years: number;
  /** 从哪里来；〔约定〕：the authority may have set another. */
  readonly source: string;
};

const source = '〔约定〕机关文件材料归档范围和文书档案保管期限规定：定期一般分为 30 年、10 年';

export const retentions: readonly RetentionRow[] = [
  {
    outcomes: ['decline', 'terminate'],
    term: '不予受理、终止的案卷',
    years: 10,
    source,
  },
  {
    outcomes: [],
    term: '作出决定、调解结案的案卷',
    years: 30,
    source,
  },
];

const longest = Math.max(...retentions.map(({ years }) => years));

export const retentionOf = (outcome: string | null): RetentionRow | undefined =>
  retentions.find(({ outcomes }) => outcome !== null && outcomes.includes(outcome)) ??
  retentions.find(({ outcomes }) => outcomes.length === 0);

/** The first day on which the file need no longer be kept; 2 月 29 日的，到 3 月 1 日。 */
export const keptUntil = (concludedOn: PlainDate, outcome: string | null): PlainDate => {
  const years = retentionOf(outcome)?.years ?? longest;
  const year = Number(concludedOn.slice(0, 4)) + years;
  const rest = concludedOn.slice(4);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}${rest === '-02-29' && !leap ? '-03-01' : rest}` as PlainDate;
};
