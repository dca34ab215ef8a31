import type { Bars } from '@fuyi/kernel';

export const issuingBars = {
  PAPER_ALREADY_ISSUED: {
    basis: '行政复议法第七十五条第一款',
    message: '这份文书已经用印。要改的，先收回用印的一份，写明理由。',
  },
  NO_SUCH_ISSUED_PAPER: { basis: null, message: '没有用印的这一份，或者已经收回，请核对。' },
  RECALLED_BEFORE_ISSUED: { basis: null, message: '收回日期早于用印日期，请核对。' },
} as const satisfies Bars;
