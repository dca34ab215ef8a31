import { barredBy, type Bars } from '@fuyi/kernel';

const workdays = '行政复议法第八十八条第二款';

export const calendarBars = {
  SCHEDULE_EMPTY: { basis: workdays, message: '放假安排没有一天放假，请按公布的通知逐日填写。' },
  SCHEDULE_DAY_OUTSIDE_YEAR: {
    basis: workdays,
    message: '有的日子不在这一年（元旦假期可以从上一年12月开始），请核对。',
  },
  SCHEDULE_DAY_TWICE: { basis: workdays, message: '同一天填了两次，或者既放假又上班，请核对。' },
  SCHEDULE_WORKED_WEEKDAY: { basis: workdays, message: '调休上班的日子应当是周六或者周日，请核对。' },
  SCHEDULE_UNKNOWN_HOLIDAY: { basis: workdays, message: '没有这个节日，请从列表中选择。' },
  SCHEDULE_ALREADY_PAST: {
    basis: workdays,
    message: '两年以前的放假安排不能再改：那时的期限已经按原来的安排届满。',
  },
} as const satisfies Bars;

export const calendarBar = barredBy(calendarBars);
