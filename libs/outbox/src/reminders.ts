import type { PlainDate } from '@fuyi/kernel';
import type { Pool } from 'pg';

/** 提醒：一件事快到期，或者已经过了，告诉该办的人。 */
export type KeptReminder = {
  readonly reminderId: string;
  readonly accountId: string;
  readonly caseId: string;
  readonly stepCode: string;
  readonly title: string;
  readonly basis: string;
  readonly form: string;
  readonly dueDate: PlainDate;
  readonly urgency: string;
  readonly remindedOn: PlainDate;
};

/** Kept once: a day passed again reminds nobody again. */
export const keepReminders = async (pool: Pool, reminders: readonly KeptReminder[]): Promise<void> => {
  if (reminders.length === 0) return;
  await pool.query(
    `insert into app.reminder
       (reminder_id, account_id, case_id, step_code, title, basis, form, due_date, urgency, reminded_on)
     select "reminderId", "accountId", "caseId", "stepCode", title, basis, form, "dueDate", urgency, "remindedOn"
     from json_to_recordset($1) as one("reminderId" uuid, "accountId" text, "caseId" uuid, "stepCode" text,
       title text, basis text, form text, "dueDate" date, urgency text, "remindedOn" date)
     on conflict do nothing`,
    [JSON.stringify(reminders)],
  );
};

const mostShown = 200;

export const unreadReminders = async (pool: Pool, accountId: string): Promise<readonly KeptReminder[]> => {
  const { rows } = await pool.query<KeptReminder>(
    `select reminder_id as "reminderId", account_id as "accountId", case_id as "caseId", step_code as "stepCode",
            title, basis, form, due_date::text as "dueDate", urgency, reminded_on::text as "remindedOn"
     from app.reminder where account_id = $1 and read_at is null
     order by due_date, reminded_on limit ${mostShown}`,
    [accountId],
  );
  return rows;
};

/** 看过一条，同一件事早先的也算看过。False when there is no such unread reminder of this account. */
export const readReminder = async (
  pool: Pool,
  accountId: string,
  reminderId: string,
  at: Date,
): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `update app.reminder as r set read_at = $3
     from app.reminder as seen
     where seen.reminder_id = $2 and seen.account_id = $1 and seen.read_at is null and r.read_at is null
       and (r.account_id, r.case_id, r.step_code, r.due_date)
         = (seen.account_id, seen.case_id, seen.step_code, seen.due_date)`,
    [accountId, reminderId, at],
  );
  return (rowCount ?? 0) > 0;
};
