/** One request to break the glass, as the interface answers it. */
export type Box = {
  readonly ask: number;
  readonly state: 'waiting' | 'lapsed' | 'open' | 'closed';
  readonly askedAt: string;
  readonly askedBy: string;
  readonly mine: boolean;
  readonly reason: string;
  readonly explanation: string;
  readonly confirmedBy: string | null;
  readonly openUntil: string | null;
  readonly mayConfirm: boolean;
};
export type Glass = {
  readonly items: readonly Box[];
  readonly minutes: number;
  readonly reasons: readonly { readonly code: string; readonly term: string }[];
};

export const boxTerms: Readonly<Record<Box['state'], string>> = {
  waiting: '等待确认',
  lapsed: '没有确认，已作废',
  open: '已打开',
  closed: '已关闭',
};
