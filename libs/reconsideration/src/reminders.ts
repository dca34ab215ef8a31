import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { nextSteps, type Elsewhere } from './next-steps';
import type { CaseFile } from './state';
import type { NextStep, StepRole } from './view';

/** 〔约定〕到期前三日、一日、当日和过期后各提醒一次；`atMost` counts days left in the step's own unit. */
export const reminderUrgencies = [
  { code: 'lapsed', term: '已过期', atMost: -1 },
  { code: 'today', term: '今天到期', atMost: 0 },
  { code: 'tomorrow', term: '还有1日', atMost: 1 },
  { code: 'three-days', term: '还有3日', atMost: 3 },
] as const;
export type ReminderUrgency = (typeof reminderUrgencies)[number]['code'];

/** Who is told: accounts by name, by place, or persons of the case. */
export type Reminded =
  | { readonly accountIds: readonly string[] }
  | { readonly role: Exclude<StepRole, 'applicant' | 'system' | 'agency' | 'clerk'> }
  | { readonly organId: string }
  | { readonly receptionPointId: string }
  | { readonly personIds: readonly string[] };

export type Reminder = {
  readonly step: NextStep & { readonly dueDate: PlainDate };
  readonly urgency: ReminderUrgency;
  readonly reminded: readonly Reminded[];
};

/** 没有指定承办人的，提醒分案的机构负责人。 */
const remindedOf = (file: CaseFile, role: StepRole): readonly Reminded[] => {
  switch (role) {
    case 'system':
      return [];
    case 'applicant':
      return [{ personIds: file.applicantIds }];
    case 'agency':
      return [{ organId: file.respondentId }];
    case 'clerk':
      return file.receptionPointId ? [{ receptionPointId: file.receptionPointId }] : [];
    case 'officer':
      return file.officerIds.length > 0 ? [{ accountIds: file.officerIds }] : [{ role: 'office-head' }];
    default:
      return [{ role }];
  }
};

/** 今天该提醒谁办什么，由下一步推导。The same reminder comes out every day until its urgency changes: keep it once. */
export const remindersOf = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  elsewhere?: Elsewhere,
): readonly Reminder[] =>
  nextSteps(file, today, calendar, elsewhere).flatMap((step): readonly Reminder[] => {
    const { dueDate, daysLeft, roles } = step;
    const row = daysLeft === null ? undefined : reminderUrgencies.find(({ atMost }) => daysLeft <= atMost);
    if (!dueDate || !row) return [];
    return [
      {
        step: { ...step, dueDate },
        urgency: row.code,
        reminded: roles.flatMap((role) => remindedOf(file, role)),
      },
    ];
  });
