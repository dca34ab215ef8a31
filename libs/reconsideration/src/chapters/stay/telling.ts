import { name, type Telling } from '../../told';
import type { StayEvent } from './events';
import { stayGrounds } from './stay-grounds';

const groundOf = (code: string) => stayGrounds.find((row) => row.code === code);

export const stayTelling: Telling<StayEvent> = {
  StayRequested: {
    term: '申请停止执行',
    basis: '行政复议法第四十二条第三项',
    tell: ({ partyId, reasonId }) => ({ lines: [`${name(partyId)}申请`], textIds: [reasonId] }),
  },
  ExecutionStayed: {
    term: '停止执行',
    basis: '行政复议法第四十二条',
    tell: ({ ground, reasonId }) => ({
      lines: [groundOf(ground)?.term ?? '', groundOf(ground)?.basis ?? ''],
      textIds: [reasonId],
    }),
  },
  StayRefused: {
    term: '不停止执行',
    basis: '行政复议法第四十二条',
    tell: ({ reasonId }) => ({ lines: ['行政复议期间行政行为不停止执行'], textIds: [reasonId] }),
  },
  StayLifted: {
    term: '恢复执行',
    basis: '行政复议法第四十二条',
    tell: ({ reasonId }) => ({ lines: ['停止执行的情形已经消除'], textIds: [reasonId] }),
  },
};
