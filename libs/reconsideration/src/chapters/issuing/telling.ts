import { only, type Telling } from '../../told';
import type { IssuingEvent } from './events';

export const issuingTelling: Telling<IssuingEvent> = {
  PaperIssued: {
    term: '签发用印',
    basis: '行政复议法第七十五条第一款',
    tell: ({ title, number }) => only(number ? `${title} ${number}` : title),
  },
  PaperRecalled: {
    term: '收回文书',
    basis: null,
    tell: ({ reasonId }) => ({ lines: ['用印的一份已经收回'], textIds: [reasonId] }),
  },
};
