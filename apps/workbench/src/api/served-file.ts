import { Refusal, unreachable, type Problem } from './problem';

/** A file of a case, fetched in parts as they are needed; the first part came with the opening. */
export type ServedFile = {
  readonly address: string;
  readonly mediaType: string;
  readonly size: number;
  readonly first: Uint8Array<ArrayBuffer>;
  /** Bytes `from` up to, not including, `to`. Rejects with `Refusal`. */
  readonly part: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Bytes. */
export const partSize = 128 * 1024;

const fetched = async (address: string, from: number, to: number): Promise<Response> => {
  const headers = { range: `bytes=${from}-${to - 1}` };
  const response = await fetch(address, { credentials: 'same-origin', headers }).catch(() => null);
  if (!response) throw new Refusal(unreachable);
  if (response.ok) return response;
  const told = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const title = told.title ?? '这份文件现在取不到，请稍后再试。';
  throw new Refusal({ code: String(response.status), ...told, title, status: response.status });
};

export const fileAddress = (caseId: string, sha256: string): string => `/api/cases/${caseId}/files/${sha256}`;

export const openFile = async (caseId: string, sha256: string): Promise<ServedFile> => {
  const address = fileAddress(caseId, sha256);
  const response = await fetched(address, 0, partSize);
  const first = new Uint8Array(await response.arrayBuffer());
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  return {
    address,
    mediaType: (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '',
    size: total ? Number(total) : first.length,
    first,
    part: async (from, to) => new Uint8Array(await (await fetched(address, from, to)).arrayBuffer()),
  };
};
