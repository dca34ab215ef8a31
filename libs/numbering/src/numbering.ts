import { barredBy, decider, type Bars, type Message, type PlainDate } from '@fuyi/kernel';

/** 收件号、案号、不予受理决定号；each authority, year and kind is one stream, so that the count has no gap. */
export type NumberKind = 'receipt' | 'case' | 'decline';

export type NumberAllotted = Message<
  'NumberAllotted',
  {
    readonly on: PlainDate;
    readonly caseId: string;
    readonly kind: NumberKind;
    readonly year: number;
    readonly ordinal: number;
  }
>;
export type NumberingEvent = NumberAllotted;
export type NumberingCommand = Message<
  'AllotNumber',
  { readonly on: PlainDate; readonly caseId: string; readonly kind: NumberKind; readonly year: number }
>;

export type Numbering = { readonly last: number; readonly caseIds: readonly string[] };

export const numberingBars = {
  WRONG_YEAR: { basis: null, message: '编号的年度与登记日期不一致，请核对。' },
} as const satisfies Bars;
const bar = barredBy(numberingBars);

/** The same case asks twice: it keeps the number it has. */
export const numberingDecider = decider<Numbering, NumberingCommand, NumberingEvent>({
  initialState: { last: 0, caseIds: [] },
  rules: {
    AllotNumber: (data, { last, caseIds }) => {
      if (Number(data.on.slice(0, 4)) !== data.year) return bar('WRONG_YEAR');
      if (caseIds.includes(data.caseId)) return [];
      return [{ type: 'NumberAllotted', data: { ...data, ordinal: last + 1 } }];
    },
  },
  evolution: {
    NumberAllotted: ({ caseIds }, { caseId, ordinal }) => ({ last: ordinal, caseIds: [...caseIds, caseId] }),
  },
});
