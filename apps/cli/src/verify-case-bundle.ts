import { open } from 'node:fs/promises';
import { verifyBundle } from '@fuyi/case-bundle';
import { chainVerifier, recordedFrom } from '@fuyi/event-store';
import { judging, type Verdict } from './verdict';

export type BundleVerdict = Verdict & {
  readonly files: number;
  /** The file of the archive that does not agree with the list; only when there is one. */
  readonly firstBadFile?: { readonly path: string; readonly reason: string };
};

/** 卷宗是 ZIP，全部事实的导出是文本：the first two bytes tell. */
export const isCaseBundle = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === 'PK';
  } finally {
    await handle.close();
  }
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** Offline: every file against the list, every fact against the chain of its stream. */
export const verifyCaseBundle = async (file: string): Promise<BundleVerdict> => {
  const { files, faults, facts } = await verifyBundle(file);
  const judge = judging();
  const { take, heads } = chainVerifier();
  const lines = (facts ?? '').split('\n').filter((line) => line !== '');
  for (const line of lines) {
    const recorded = recordedFrom(parsed(line));
    const broken = recorded ? take(recorded) : { reason: 'not-a-fact' };
    if (broken)
      judge.found({
        position: recorded?.position ?? null,
        stream: recorded?.stream ?? null,
        version: recorded?.version ?? null,
        reason: broken.reason,
      });
  }
  const { ok, firstBadEvent } = judge.verdict();
  const [firstBadFile] = faults;
  return {
    files,
    streams: heads.size,
    events: lines.length,
    ok: ok && faults.length === 0,
    ...(firstBadEvent ? { firstBadEvent } : {}),
    ...(firstBadFile ? { firstBadFile } : {}),
  };
};
