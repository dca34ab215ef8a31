import { Metadata } from '@tus/server';
import { Refused, type Blobs } from '@fuyi/blobs';
import { problem } from '../platform/problems';
import { fileProblem } from './file-problem';

type Told = { readonly filename?: string | null; readonly caseId?: string | null };

/** What the client tells of its file (tus Upload-Metadata); only the extension of the name is kept. */
export const metadataOf = (header: string | readonly string[] | undefined): Told => {
  if (typeof header !== 'string') return {};
  try {
    const { filename, caseId } = Metadata.parse(header);
    return { ...(filename ? { filename } : {}), ...(caseId ? { caseId } : {}) };
  } catch {
    throw problem('MALFORMED_REQUEST');
  }
};

/** Refuses before the first byte what no content could make right. */
export const announced = (
  blobs: Blobs,
  extension: string,
  length: string | readonly string[] | undefined,
): void => {
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length)) throw problem('MALFORMED_REQUEST');
  try {
    blobs.announce(extension, Number(length));
  } catch (error) {
    throw error instanceof Refused ? fileProblem(error.code) : error;
  }
};
