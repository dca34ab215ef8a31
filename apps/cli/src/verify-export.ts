import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { copiedAnchors, recordedFrom, type ExportedEnd } from '@fuyi/event-store';
import { judging, type Verdict } from './verdict';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Offline: needs nothing but the file, and copies of the daily anchors when there are any. Rejects when it cannot be read. */
export const verifyExport = async (file: string, anchorFile: string | null): Promise<Verdict> => {
  const copied = anchorFile ? await copiedAnchors(anchorFile) : [];
  const judge = judging({ kept: copied, copied });
  let end: ExportedEnd['end'] | null = null;
  const unread = (reason: string) => judge.found({ position: null, stream: null, version: null, reason });
  for await (const text of createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (text.trim() === '') continue;
    const line = parsed(text);
    if (line !== null && typeof line === 'object' && 'end' in line) {
      end = (line as ExportedEnd).end;
      continue;
    }
    const recorded = recordedFrom(line);
    if (recorded) judge.fact(recorded);
    else unread('not-a-fact');
  }
  const { events, streams } = judge.count();
  if (end === null || end.events !== events || end.streams !== streams) unread('export-incomplete');
  return judge.verdict();
};
