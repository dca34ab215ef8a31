/** 全国年节及纪念日放假办法所列的节日；facts hold the code, people read the term. */
export const holidays = [
  { code: 'new-year', term: '元旦' },
  { code: 'spring-festival', term: '春节' },
  { code: 'tomb-sweeping', term: '清明节' },
  { code: 'labour-day', term: '劳动节' },
  { code: 'dragon-boat', term: '端午节' },
  { code: 'mid-autumn', term: '中秋节' },
  { code: 'national-day', term: '国庆节' },
  { code: 'once-only', term: '专门安排的放假' },
] as const;

export type HolidayCode = (typeof holidays)[number]['code'];
export const holidayTerm = (code: string): string =>
  holidays.find((holiday) => holiday.code === code)?.term ?? '放假';
