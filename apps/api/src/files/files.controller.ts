import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Blobs } from '@fuyi/blobs';
import type { Account } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { BLOBS } from '../platform/tokens';
import { isUuid } from '../platform/uuid';
import { CaseAccess } from '../reconsideration/case-access';
import { Naming } from '../reconsideration/naming';
import { attachment, fileNameOf } from './file-name';
import { uploadedContent } from './uploaded-content';

@ApiTags('附件')
@Controller()
export class FilesController {
  constructor(
    private readonly access: CaseAccess,
    private readonly naming: Naming,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  /** 上传证据材料，一次一份，不超过 20 MB；答复中以 sha256 引用。 */
  @Post('files')
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Permitted('file.upload')
  async upload(@Req() request: FastifyRequest) {
    return this.blobs.put(await uploadedContent(request));
  }

  /** 卷内的附件，只能下载，不在页面里打开。 */
  @Get('cases/:caseId/files/:sha256')
  @Permitted('file.read')
  async download(
    @Param('caseId') caseId: string,
    @Param('sha256') sha256: string,
    @CurrentAccount() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(caseId)) throw problem('NO_SUCH_CASE');
    const { file } = await this.access.require(account, caseId);
    const listed = file.reply?.evidence.find((item) => item.file === sha256);
    const found = listed ? await this.blobs.get(sha256) : null;
    if (!listed || !found) throw problem('NO_SUCH_FILE');
    const title = (await this.naming.texts([listed.titleId]))[listed.titleId] ?? '';
    const name = fileNameOf({ number: listed.number, title, mediaType: found.blob.mediaType });
    void reply
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private');
    return new StreamableFile(found.content, {
      type: found.blob.mediaType,
      disposition: attachment(name),
      length: found.blob.size,
    });
  }
}
