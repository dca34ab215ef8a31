import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import { breakGlassBox, lastDayToConfirm } from './boxes';
import type { BreakGlassCommand } from './commands';

/** 个人信息保护法第五十一条：操作权限之外的查看，说明原因，另一人确认，限时，留痕。 */
export const breakGlassRules: Rules<CaseFile, BreakGlassCommand, CaseEvent> = {
  AskBreakGlass: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const waiting = file.breakGlass.asks.some(
      ({ by, on, confirmedBy }) => by === data.by && on === data.on && confirmedBy === null,
    );
    return waiting ? [] : [{ type: 'BreakGlassAsked', data }];
  },

  ConfirmBreakGlass: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const asked = file.breakGlass.asks[data.ask - 1];
    if (!asked) return bar('NO_SUCH_BREAK_GLASS');
    if (asked.by === data.by) return bar('BREAK_GLASS_OF_ONESELF');
    if (asked.confirmedBy !== null) return [];
    if (data.on < asked.on || data.on > lastDayToConfirm(asked.on)) return bar('BREAK_GLASS_ASK_LAPSED');
    return [{ type: 'BreakGlassConfirmed', data: { ...data, minutes: breakGlassBox.minutes } }];
  },
};
