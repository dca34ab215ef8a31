import { only, type Telling } from '../../told';
import type { BreakGlassEvent } from './events';

export const breakGlassTelling: Telling<BreakGlassEvent> = {
  BreakGlassAsked: {
    term: '申请破窗查看',
    basis: '个人信息保护法第五十一条',
    tell: ({ reasonId }) => ({ lines: ['查看平时不给看的内容，等待另一人确认'], textIds: [reasonId] }),
  },
  BreakGlassConfirmed: {
    term: '确认破窗查看',
    basis: '个人信息保护法第五十一条',
    tell: ({ minutes }) => only(`限时 ${minutes} 分钟，期间每看一次都有记录`),
  },
};
