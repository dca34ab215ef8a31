import { idFrom } from '@fuyi/event-store';
import type { DataOf } from '@fuyi/kernel';
import type { Channel, Letter, Subject } from '@fuyi/outbox';
import type { CaseEvent } from '@fuyi/reconsideration';
import type { PersonValues } from '@fuyi/registry';

type Attempted = DataOf<CaseEvent, 'ServiceAttempted'>;
type Reachable = Pick<PersonValues, 'phone' | 'email'>;

const letter = (
  seed: readonly string[],
  channel: Channel,
  subject: Subject,
  rest: Pick<Letter, 'recipientId' | 'caseId' | 'attempt'>,
): Letter => ({ letterId: idFrom('letter', ...seed, channel), channel, subject, ...rest });

/** Where a person can be told something, by what the registry holds. */
export const channelsOf = (person: Reachable | undefined): readonly Channel[] => [
  ...(person?.phone ? (['sms'] as const) : []),
  ...(person?.email ? (['email'] as const) : []),
];

/**
 * 一次送达要发出的信：电子送达进站内信箱，同时用短信、邮件提醒去看；邮寄的交邮政。其他方式由人去送，不发信。
 * 提醒不带 `attempt`：送达与否只看信箱（民事诉讼法第九十条第二款）。
 */
export const lettersForService = (
  factId: string,
  caseId: string,
  { attempt, method, partyId }: Attempted,
  person: Reachable | undefined,
): readonly Letter[] => {
  const carrying = { recipientId: partyId, caseId, attempt };
  if (method === 'postal') return [letter([factId], 'post', 'service', carrying)];
  if (method !== 'electronic') return [];
  return [
    letter([factId], 'inbox', 'service', carrying),
    ...channelsOf(person).map((channel) =>
      letter([factId], channel, 'notice-of-service', { ...carrying, attempt: null }),
    ),
  ];
};
