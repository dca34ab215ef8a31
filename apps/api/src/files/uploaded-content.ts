import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problem } from '../platform/problems';

/** The one file of a multipart request. 415 for other content, 413 beyond 20 MB, 400 when it breaks off. */
export const uploadedContent = async (request: FastifyRequest): Promise<Buffer> => {
  if (!request.isMultipart()) throw problem('WRONG_CONTENT_TYPE');
  try {
    const part = await request.file();
    if (part?.fieldname !== 'file')
      throw problem('INVALID_REQUEST', { errors: [{ field: 'file', message: '请选择文件' }] });
    const content = await part.toBuffer();
    if (content.length > 0) return content;
  } catch (error) {
    const { code, parts } = error as { code?: string; parts?: unknown };
    if (parts) throw error;
    throw problem(
      code === 'FST_REQ_FILE_TOO_LARGE' || code?.endsWith('_LIMIT') ? 'TOO_LARGE' : 'MALFORMED_REQUEST',
    );
  }
  throw problem('INVALID_REQUEST', { errors: [{ field: 'file', message: '文件是空的' }] });
};
