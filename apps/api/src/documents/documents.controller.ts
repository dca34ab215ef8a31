import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { documentCatalogue, paperRow, type OfficialDocument } from '@fuyi/documents';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import { CaseAccess } from '../reconsideration/case-access';
import type { Asking } from '../reconsideration/case-orders';
import { CaseDocuments, type LetterParties } from './case-documents';
import { PaperQuery } from './documents.dto';
import { DraftPapers } from './draft-papers';
import { listedPaper, type ListedPaper } from './listed-paper';
import { paperFile, type PaperFormat } from './paper-file';
import { mayReadPaper, readerOf } from './reading-papers';

@ApiTags('文书')
@Controller('cases/:caseId')
export class DocumentsController {
  constructor(
    private readonly access: CaseAccess,
    private readonly documents: CaseDocuments,
    private readonly drafts: DraftPapers,
  ) {}

  @Get('decision-preview')
  @Permitted('case.papers')
  preview(@CurrentAsking() asking: Asking): Promise<OfficialDocument> {
    return this.require(asking, 'decision', 1);
  }

  /** 成品预览的首部；only for whoever writes the draft, never kept by a browser. */
  @Get('decision-parties')
  @Permitted('case.draft')
  async parties(
    @CurrentAsking() { account, caseId }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LetterParties> {
    void reply.header('cache-control', 'no-store');
    return this.documents.parties(caseId, await this.access.require(account, caseId));
  }

  /** 本案的文书：现在可以出具的，和还不能出具的原因。 */
  @Get('documents')
  @Permitted('case.papers')
  async list(
    @CurrentAsking() { account, caseId }: Asking,
  ): Promise<{ readonly items: readonly ListedPaper[] }> {
    const read = await this.access.require(account, caseId);
    const rows = documentCatalogue.filter((row) => mayReadPaper(account, row, read.file));
    const all = await this.documents.all(caseId, read, rows, readerOf(account));
    const clocks = this.documents.clocksOf(read);
    return { items: all.map(({ row, papers }) => listedPaper(row, papers, clocks)) };
  }

  /** `decision.docx`, `suspension-notice.pdf?n=2`, …; `.json` is what the screen previews. */
  @Get('documents/:file')
  @Permitted('case.papers')
  async download(
    @CurrentAsking() asking: Asking,
    @Param('file') file: string,
    @Query() { n = 1, changesSince }: PaperQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | OfficialDocument> {
    const [, kind = '', format = ''] = /^([a-z-]+)\.(docx|pdf|json)$/.exec(file) ?? [];
    const document = await this.require(asking, kind, n);
    if (format === 'json') {
      void reply.header('cache-control', 'no-store');
      return document;
    }
    const marked =
      kind === 'decision' && format === 'docx' && changesSince !== undefined
        ? await this.drafts.marked(asking, changesSince)
        : undefined;
    // NAM-11：文件以文号命名，不以姓名命名
    const name = `${document.title}${document.number ?? ''}`;
    return paperFile(document, name, format as PaperFormat, reply, marked);
  }

  private async require({ account, caseId }: Asking, kind: string, n: number): Promise<OfficialDocument> {
    const read = await this.access.require(account, caseId);
    const row = paperRow(kind);
    if (row === null || !mayReadPaper(account, row, read.file)) throw problem('NO_SUCH_DOCUMENT');
    const [found] = await this.documents.all(caseId, read, [row], readerOf(account));
    const papers = found?.papers;
    const document = papers && 'documents' in papers ? papers.documents[n - 1]?.document : undefined;
    if (document === undefined) throw problem('NO_SUCH_DOCUMENT');
    return document;
  }
}
