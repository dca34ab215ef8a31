import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { PageError } from '../page/page-error';

const mostBytes = 50 * 1024 * 1024;

const refused = (detail: string) => new PageError(400, 'UNREADABLE_UPLOAD', '没有收到文件', detail);

/** SHA-256 of the one file sent, hex; read as it comes and thrown away. */
export const checksumOfUpload = async (request: FastifyRequest): Promise<string> => {
  if (!request.isMultipart()) throw refused('请选择手里的 PDF 文件，再点“比对”。');
  const part = await request
    .file({ limits: { fileSize: mostBytes, files: 1, fields: 4, parts: 5 } })
    .catch(() => undefined);
  if (!part) throw refused('请选择手里的 PDF 文件，再点“比对”。');
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of part.file) {
    size += (chunk as Buffer).length;
    hash.update(chunk as Buffer);
  }
  if (part.file.truncated) throw refused('文件超过 50 MB，不是本机关出具的文书。');
  if (size === 0) throw refused('这个文件是空的，请重新选择。');
  return hash.digest('hex');
};
