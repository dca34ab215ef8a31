import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { missingGlyphs, toDocx, toPdf, type OfficialDocument } from '@fuyi/documents';

export const formats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: (document: OfficialDocument) => toDocx(document),
  },
  pdf: { mediaType: 'application/pdf', render: (document: OfficialDocument) => toPdf(document) },
} as const;
export type PaperFormat = keyof typeof formats;

/** One paper to keep, under a name without ending; `rendered` replaces what the format would draw. */
export const paperFile = async (
  document: OfficialDocument,
  name: string,
  format: PaperFormat,
  reply: FastifyReply,
  rendered?: Buffer,
): Promise<StreamableFile> => {
  const missing = missingGlyphs(document);
  void reply.header('cache-control', 'no-store');
  void reply.header('content-type', formats[format].mediaType);
  void reply.header(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
  );
  if (missing.length > 0) void reply.header('x-missing-glyphs', missing.join(' '));
  return new StreamableFile(rendered ?? (await formats[format].render(document)));
};
