import type { ClockView } from '@fuyi/reconsideration';
import type { Tone } from '../../parts/shape';
import { remaining } from '../../parts/days';

/** Shape, word and colour of a clock. */
export const clockStatusOf = ({
  status,
  daysLeft,
  unit,
}: Pick<ClockView, 'status' | 'daysLeft' | 'unit'>): { readonly tone: Tone; readonly word: string } => {
  if (status === 'met') return { tone: 'success', word: '按期' };
  if (status === 'late') return { tone: 'danger', word: '逾期' };
  if (status === 'lapsed') return { tone: 'danger', word: '已届满' };
  if (daysLeft === null) return { tone: 'info', word: '正在计算' };
  return {
    tone: daysLeft <= 1 ? 'danger' : daysLeft <= 3 ? 'warning' : 'info',
    word: remaining(daysLeft, unit),
  };
};
