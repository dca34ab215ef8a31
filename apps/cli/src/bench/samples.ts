import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@fuyi/event-store';

const words = '申请人不服被申请人作出的行政处罚决定，认为认定事实不清、适用依据错误，请求依法审查。'.repeat(
  4,
);

/** About 490 bytes of data and 180 of metadata, Chinese and nested, as a case's facts are. */
export const sample = (): NewEvent => ({
  id: randomUUID(),
  schemaVersion: 1,
  event: {
    type: 'ReplyReceived',
    data: {
      on: '2026-03-25',
      replyId: randomUUID(),
      note: words.slice(0, 120),
      evidence: [{ number: 1, file: null }],
    },
  },
  metadata: {
    commandId: randomUUID(),
    correlationId: randomUUID(),
    causationId: null,
    actor: 'officer',
    office: null,
    at: '2026-03-25T01:00:00.000Z',
  },
});

export const threeSamples = (): readonly NewEvent[] => [sample(), sample(), sample()];
