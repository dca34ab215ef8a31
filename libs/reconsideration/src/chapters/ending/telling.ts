import { terminationGrounds } from '@fuyi/law';
import { type Telling } from '../../told';
import type { EndingEvent } from './events';

export const endingTelling: Telling<EndingEvent> = {
  ApplicationWithdrawn: {
    term: '受理前撤回申请',
    basis: null,
    tell: ({ reasonId }) => ({ lines: ['申请期限内可以再次申请'], textIds: [reasonId] }),
  },
  WithdrawalRequested: {
    term: '申请撤回',
    basis: '行政复议法第四十一条第一项',
    tell: ({ reasonId }) => ({ lines: ['等复议机构准予'], textIds: [reasonId] }),
  },
  CaseTerminated: {
    term: '决定终止',
    basis: '行政复议法第四十一条',
    tell: ({ ground, reasonId }) => {
      const row = terminationGrounds.find(({ code }) => code === ground);
      return { lines: [row?.term ?? '', row?.basis ?? ''], textIds: [reasonId ?? null] };
    },
  },
};
