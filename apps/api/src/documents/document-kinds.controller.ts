import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { documentCatalogue, paperRow } from '@fuyi/documents';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { BlankPapers } from './blanks/blank-papers';
import { listedKind, type ListedKind } from './listed-kind';
import { paperFile, type PaperFormat } from './paper-file';

@ApiTags('文书')
@Controller('document-kinds')
export class DocumentKindsController {
  constructor(private readonly blanks: BlankPapers) {}

  /** 文书目录。 */
  @Get()
  @Permitted('reference.read')
  list(): readonly ListedKind[] {
    return documentCatalogue.map(listedKind);
  }

  /** 空白文书：`suspension-notice.docx`、`suspension-notice.pdf`。 */
  @Get(':file')
  @Permitted('paper.blank')
  async blank(
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const [, kind = '', format = ''] = /^([a-z-]+)\.(docx|pdf)$/.exec(file) ?? [];
    const row = paperRow(kind);
    if (row === null) throw problem('NO_SUCH_PAPER_KIND');
    return paperFile(this.blanks.of(row), `${row.title}（空白）`, format as PaperFormat, reply);
  }
}
