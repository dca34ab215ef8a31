import { idFrom } from '@fuyi/event-store';
import { holds, type Account, type Identity } from '@fuyi/identity';
import type { PlainDate } from '@fuyi/kernel';
import { keepReminders, putLetters, type KeptReminder, type Letter } from '@fuyi/outbox';
import { PublicationListTable } from '@fuyi/read-models';
import { remindersOf, type CaseRow, type Reminded } from '@fuyi/reconsideration';
import type { Registry } from '@fuyi/registry';
import type { Pool } from 'pg';
import { In } from 'typeorm';
import { channelsOf } from './outbox/letters-for';
import type { DailyRun } from './passing-days';

export type Reminding = Pick<DailyRun, 'dataSource' | 'calendar'> & {
  readonly pool: Pool;
  readonly identity: Identity;
  readonly registry: Registry;
};

const accountsOf = (accounts: readonly Account[], reminded: Reminded): readonly string[] => {
  const those = (fits: (account: Account) => boolean) =>
    accounts.filter(fits).map(({ accountId }) => accountId);
  if ('accountIds' in reminded) return reminded.accountIds;
  if ('role' in reminded) return those((account) => holds(account, reminded.role));
  if ('organId' in reminded)
    return those((account) => holds(account, 'agency') && account.organId === reminded.organId);
  if ('receptionPointId' in reminded)
    return those(
      (account) => holds(account, 'clerk') && account.receptionPointId === reminded.receptionPointId,
    );
  return [];
};

/** 今天的提醒：办案的人在平台里看到，申请人收到短信、邮件；同一件事同一种紧急程度只提醒一次。 */
export const remind = async (
  today: PlainDate,
  cases: readonly CaseRow[],
  reminding: Reminding,
): Promise<void> => {
  const { dataSource, calendar, pool, identity, registry } = reminding;
  const settled = new Set(
    (
      await dataSource
        .getRepository(PublicationListTable)
        .find({ select: { publicationId: true }, where: { stage: In(['published', 'withheld']) } })
    ).map(({ publicationId }) => publicationId),
  );
  const accounts = await identity.accounts();
  const kept: KeptReminder[] = [];
  const letters: Letter[] = [];
  for (const { caseId, file } of cases) {
    const due = remindersOf(file, today, calendar, { publicationSettled: settled.has(caseId) });
    for (const { step, urgency, reminded } of due) {
      const { code, title, basis, form, dueDate } = step;
      const seed = ['reminder', caseId, code, dueDate, urgency] as const;
      for (const accountId of new Set(reminded.flatMap((each) => accountsOf(accounts, each))))
        kept.push({
          reminderId: idFrom(...seed, accountId),
          ...{ accountId, caseId, stepCode: code, title, basis, form, dueDate, urgency },
          remindedOn: today,
        });
      const personIds = reminded.flatMap((each) => ('personIds' in each ? each.personIds : []));
      const persons = personIds.length > 0 ? await registry.persons(personIds) : new Map();
      for (const recipientId of personIds) {
        const person = persons.get(recipientId);
        for (const channel of channelsOf(person === 'erased' ? undefined : person))
          letters.push({
            letterId: idFrom(...seed, recipientId, channel),
            ...{ channel, subject: 'reminder', recipientId, caseId, attempt: null },
          });
      }
    }
  }
  await keepReminders(pool, kept);
  if (letters.length === 0) return;
  const tx = await pool.connect();
  try {
    await putLetters(tx, letters);
  } finally {
    tx.release();
  }
};
