import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { bufferSource, type Blobs } from '@fuyi/blobs';
import type { Account } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { BLOBS } from '../platform/tokens';
import { Naming } from '../reconsideration/naming';
import { announced } from './announced';
import { attachment, fileNameOf } from './file-name';
import { fileProblem } from './file-problem';
import { OpenedFiles } from './opened-files';
import { servedPart } from './served-part';
import { Subjects } from './subjects';
import { uploadedContent } from './uploaded-content';

const multipartForm = {
  type: 'object',
  properties: { caseId: { type: 'string' }, file: { type: 'string', format: 'binary' } },
};

@ApiTags('附件')
@Controller()
export class FilesController {
  constructor(
    private readonly opened: OpenedFiles,
    private readonly naming: Naming,
    private readonly subjects: Subjects,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  /** 上传一份材料，不超过 20 MB，检查之后答复；更大的用断点续传（/uploads）。caseId 写在 file 之前。 */
  @Post('files')
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: multipartForm })
  @Permitted('file.upload')
  async upload(@Req() request: FastifyRequest, @CurrentAccount() account: Account) {
    const { content, extension, caseId } = await uploadedContent(request);
    announced(this.blobs, extension, String(content.length));
    const subjectId = await this.subjects.of(account, caseId);
    const fileId = randomUUID();
    const row = await this.blobs.receive(
      { fileId, subjectId, by: account.accountId, extension, size: content.length, receivedAt: new Date() },
      bufferSource(content),
    );
    if (row.refusal) throw fileProblem(row.refusal);
    if (!row.stored) {
      await this.blobs.forget(fileId);
      throw problem('SCANNER_AWAY');
    }
    return { sha256: row.stored.sha256, size: row.size, mediaType: row.stored.mediaType };
  }

  /** 卷内的附件：作为文档打不开，只能下载，或者由阅卷的页面逐段取来（Range）；每次查阅都有记录。 */
  @Get('cases/:caseId/files/:sha256')
  @Permitted('file.read')
  async download(
    @Param('caseId') caseId: string,
    @Param('sha256') sha256: string,
    @CurrentAccount() account: Account,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const cited = await this.opened.cited(account, caseId, sha256);
    const row = await this.blobs.clean(`case:${caseId}`, sha256);
    if (!row?.stored) throw problem('NO_SUCH_FILE');
    const source = await this.blobs.open(row);
    if (source === 'erased') throw problem('FILE_ERASED');
    const served = await servedPart(source, request.headers, `"${sha256}"`);
    const whole = served.length === source.size;
    await this.opened.enter(account, caseId, sha256, whole, request.arrivedAt ?? new Date());
    const { mediaType } = row.stored;
    const title = (await this.naming.texts([cited.titleId]))[cited.titleId] ?? '';
    void reply
      .code(served.status)
      .headers(served.headers)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private');
    return new StreamableFile(served.content, {
      type: mediaType,
      disposition: attachment(fileNameOf({ ...cited, title, mediaType })),
      length: served.length,
    });
  }
}
