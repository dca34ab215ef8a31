import { holidays, type AdoptedDay } from '@fuyi/calendar';
import { isPlainDate } from '@fuyi/kernel';

/** `2027-10-01 国庆节`, one day a line; null where a line cannot be read. */
export const scheduleLines = (text: string): readonly AdoptedDay[] | null => {
  const days: AdoptedDay[] = [];
  for (const line of text.split('\n').filter((each) => each.trim())) {
    const [date, term] = line.trim().split(/\s+/);
    const holiday = holidays.find((each) => each.term === term)?.code;
    if (!isPlainDate(date) || !holiday) return null;
    days.push({ date, holiday });
  }
  return days;
};
