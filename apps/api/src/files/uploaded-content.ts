import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { extensionOf } from '@fuyi/blobs';
import { problem } from '../platform/problems';

export type UploadedContent = {
  readonly content: Buffer;
  readonly extension: string;
  readonly caseId: string | undefined;
};

const fieldIn = (fields: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const field = fields[name];
  const value = typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The one file of a multipart request. 415 for other content, 413 beyond 20 MB, 400 when it breaks off. */
export const uploadedContent = async (request: FastifyRequest): Promise<UploadedContent> => {
  if (!request.isMultipart()) throw problem('WRONG_CONTENT_TYPE');
  try {
    const part = await request.file();
    if (part?.fieldname !== 'file')
      throw problem('INVALID_REQUEST', { errors: [{ field: 'file', message: '请选择文件' }] });
    const content = await part.toBuffer();
    return { content, extension: extensionOf(part.filename), caseId: fieldIn(part.fields, 'caseId') };
  } catch (error) {
    const { code, parts } = error as { code?: string; parts?: unknown };
    if (parts) throw error;
    throw problem(
      code === 'FST_REQ_FILE_TOO_LARGE' || code?.endsWith('_LIMIT') ? 'TOO_LARGE' : 'MALFORMED_REQUEST',
    );
  }
};
