import { idFrom } from '@fuyi/event-store';
import {
  carryTask,
  letterWords,
  settleLetter,
  waitingLetter,
  type Carried,
  type Carriers,
  type Letter,
} from '@fuyi/outbox';
import type { Registry } from '@fuyi/registry';
import type { Clock } from '@fuyi/clock';
import type { PlainDate } from '@fuyi/kernel';
import { Logger, run, type JobHelpers, type Runner } from 'graphile-worker';
import type { Pool } from 'pg';
import type { PerformFor } from '../perform-for';

export type Carrying = {
  readonly pool: Pool;
  readonly registry: Registry;
  readonly carriers: Carriers;
  readonly clock: Clock;
  readonly perform: PerformFor;
};

const silent = new Logger(() => () => undefined);

/** Number or address, read at the last moment and kept nowhere else. */
const addressOf = async (registry: Registry, { channel, recipientId }: Letter): Promise<string | null> => {
  const person = (await registry.persons([recipientId])).get(recipientId);
  if (!person || person === 'erased') return null;
  const { phone, email, serviceAddress, address } = person;
  const known = { sms: phone, email, post: serviceAddress ?? address, inbox: recipientId }[channel];
  return known ?? null;
};

/** 投递状态也是事实；reported twice it is one order. */
const report = async ({ clock, perform }: Carrying, letter: Letter, status: Carried): Promise<void> => {
  const { letterId, caseId, attempt } = letter;
  if (attempt === null) return;
  const commandId = idFrom('delivery', letterId, status);
  const on: PlainDate = clock.today();
  await perform(
    {
      category: 'reconsideration',
      id: caseId,
      command: { type: 'ReportDelivery', data: { on, attempt, status } },
    },
    {
      commandId,
      correlationId: commandId,
      causationId: null,
      actor: 'system:outbox',
      office: null,
      at: clock.now(),
    },
  );
};

const carry = async (carrying: Carrying, letterId: string, { job }: JobHelpers): Promise<void> => {
  const { pool, registry, carriers } = carrying;
  const letter = await waitingLetter(pool, letterId);
  if (!letter) return;
  try {
    const to = await addressOf(registry, letter);
    const status = await carriers[letter.channel].carry(letter, to, letterWords(letter));
    await report(carrying, letter, status);
    await settleLetter(pool, letterId, status);
  } catch (error) {
    if (job.attempts < job.max_attempts) throw error; // tried again later, each time after a longer wait
    await report(carrying, letter, 'bounced');
    await settleLetter(pool, letterId, 'given-up');
  }
};

/** Empties the outbox: several may run, each letter is one job. */
export const carryLetters = (carrying: Carrying): Promise<Runner> =>
  run({
    pgPool: carrying.pool,
    logger: silent,
    concurrency: 2,
    pollInterval: 1_000,
    noHandleSignals: true,
    taskList: {
      [carryTask]: (payload, helpers) => carry(carrying, (payload as { letterId: string }).letterId, helpers),
    },
  });
