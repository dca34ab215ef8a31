import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { BreakGlassEvent } from './events';

export const breakGlassEvolution: Evolution<CaseFile, BreakGlassEvent> = {
  BreakGlassAsked: (file, { on, by, reason, reasonId }) => ({
    ...file,
    breakGlass: { asks: [...file.breakGlass.asks, { on, by, reason, reasonId, confirmedBy: null }] },
  }),
  BreakGlassConfirmed: (file, { ask, by }) => ({
    ...file,
    breakGlass: {
      asks: file.breakGlass.asks.map((each, n) => (n + 1 === ask ? { ...each, confirmedBy: by } : each)),
    },
  }),
};
