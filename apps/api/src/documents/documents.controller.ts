import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { toDocx, toPdf, type OfficialDocument } from '@fuyi/documents';
import type { Account } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import { CaseAccess } from '../reconsideration/case-access';
import type { Asking } from '../reconsideration/case-orders';
import { CaseDocuments, isCaseDocument, type CaseDocument } from './case-documents';

const formats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: toDocx,
  },
  pdf: { mediaType: 'application/pdf', render: toPdf },
} as const;

const drafters: readonly Account['role'][] = ['officer', 'office-head', 'authority-head'];

/** 决定草案只给承办和审批的人看；a respondent sees what was sent to it. */
const mayRead = ({ role }: Account, name: CaseDocument, { concludedOn }: CaseFile): boolean => {
  if (name === 'decision' && concludedOn === null) return drafters.includes(role);
  if (role === 'agency')
    return ['decision', 'mediation-statement', 'termination-decision', 'reply-notice'].includes(name);
  return true;
};

@ApiTags('文书')
@Controller('cases/:caseId')
export class DocumentsController {
  constructor(
    private readonly access: CaseAccess,
    private readonly documents: CaseDocuments,
  ) {}

  @Get('decision-preview')
  @Permitted('case.read')
  preview(@CurrentAsking() asking: Asking): Promise<OfficialDocument> {
    return this.require(asking, 'decision');
  }

  /** `decision.docx`, `decision.pdf`, `acceptance-notice.pdf`, … */
  @Get('documents/:file')
  @Permitted('case.read')
  async download(
    @CurrentAsking() asking: Asking,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const [, name = '', format = ''] = /^([a-z-]+)\.(docx|pdf)$/.exec(file) ?? [];
    if (!isCaseDocument(name)) throw problem('NO_SUCH_DOCUMENT');
    const document = await this.require(asking, name);
    const { mediaType, render } = formats[format as keyof typeof formats];
    // NAM-11：文件以文号命名，不以姓名命名
    const title = `${document.title}${document.number ?? ''}.${format}`;
    void reply.header('content-type', mediaType);
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(title)}`);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(await render(document));
  }

  private async require({ account, caseId }: Asking, name: CaseDocument): Promise<OfficialDocument> {
    const read = await this.access.require(account, caseId);
    const document = mayRead(account, name, read.file) ? await this.documents.of(caseId, read, name) : null;
    if (document === null) throw problem('NO_SUCH_DOCUMENT');
    return document;
  }
}
