import { barredBy, decider, type Bars, type Message, type PlainDate } from '@fuyi/kernel';

/** 收件号、案号、不予受理决定号、意见书号、建议书号；each authority, year and kind is one stream, so that the count has no gap. */
export type NumberKind = 'receipt' | 'case' | 'decline' | 'opinion' | 'suggestion';

/** What carries the number: a case, or the `item`-th paper of its kind in the case, from 1. */
type Numbered = {
  readonly on: PlainDate;
  readonly caseId: string;
  readonly item: number;
  readonly kind: NumberKind;
  readonly year: number;
};

export type NumberAllotted = Message<'NumberAllotted', Numbered & { readonly ordinal: number }>;
/** 作废的号不再用，留着理由；`reasonId` is a sealed text. */
export type NumberVoided = Message<
  'NumberVoided',
  { readonly on: PlainDate; readonly ordinal: number; readonly reasonId: string }
>;
export type NumberingEvent = NumberAllotted | NumberVoided;
export type NumberingCommand =
  | Message<'AllotNumber', Numbered>
  /** The paper gets the next number in its place. */
  | Message<'VoidNumber', { readonly on: PlainDate; readonly ordinal: number; readonly reasonId: string }>;

export type Numbering = { readonly allotted: readonly (Numbered & { readonly voided: boolean })[] };

export const numberingBars = {
  WRONG_YEAR: { basis: null, message: '编号的年度与登记日期不一致，请核对。' },
  NO_SUCH_NUMBER: { basis: null, message: '没有编过这个号，请核对。' },
  NUMBER_VOIDED: { basis: null, message: '这个号已经作废，不能再办。' },
  VOIDED_BEFORE_ALLOTTED: { basis: null, message: '作废日期早于编号日期，请核对。' },
  NUMBERING_YEAR_OVER: {
    basis: null,
    message: '这个年度已经过去，作废以后不能再编当年的号。请办理更正，不作废文号。',
  },
} as const satisfies Bars;
const bar = barredBy(numberingBars);

const yearOf = (on: PlainDate) => Number(on.slice(0, 4));

/** The same paper asks twice: it keeps the number it has. */
export const numberingDecider = decider<Numbering, NumberingCommand, NumberingEvent>({
  initialState: { allotted: [] },
  rules: {
    AllotNumber: (data, { allotted }) => {
      if (yearOf(data.on) !== data.year) return bar('WRONG_YEAR');
      const has = allotted.some(
        ({ caseId, item, voided }) => caseId === data.caseId && item === data.item && !voided,
      );
      return has ? [] : [{ type: 'NumberAllotted', data: { ...data, ordinal: allotted.length + 1 } }];
    },
    VoidNumber: (data, { allotted }) => {
      const found = allotted[data.ordinal - 1];
      if (!found) return bar('NO_SUCH_NUMBER');
      if (found.voided) return bar('NUMBER_VOIDED');
      if (data.on < found.on) return bar('VOIDED_BEFORE_ALLOTTED');
      if (yearOf(data.on) !== found.year) return bar('NUMBERING_YEAR_OVER');
      const { voided: _, ...numbered } = found;
      return [
        { type: 'NumberVoided', data },
        { type: 'NumberAllotted', data: { ...numbered, on: data.on, ordinal: allotted.length + 1 } },
      ];
    },
  },
  evolution: {
    NumberAllotted: ({ allotted }, { ordinal: _, ...numbered }) => ({
      allotted: [...allotted, { ...numbered, voided: false }],
    }),
    NumberVoided: ({ allotted }, { ordinal }) => ({
      allotted: allotted.map((each, n) => (n === ordinal - 1 ? { ...each, voided: true } : each)),
    }),
  },
});
