import {
  Controller,
  Delete,
  Get,
  Head,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { extensionOf, refusals, type Blobs, type FileRow } from '@fuyi/blobs';
import type { Account } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { BLOBS } from '../platform/tokens';
import { announced, metadataOf } from './announced';
import { fileProblem } from './file-problem';
import { Quarantine } from './quarantine';
import { Subjects } from './subjects';
import type { TusAnswer } from './tus';

const told = (reply: FastifyReply, { status, headers }: TusAnswer): void =>
  void reply.code(status).headers({ ...headers, 'cache-control': 'no-store' });

/** How long the last request waits for the verdict; after that one asks for the state. */
const patience = 20_000;
const soon = (answer: Promise<FileRow | null>): Promise<FileRow | null> =>
  Promise.race([answer, new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref())]);

const stateOf = ({ state, size, refusal, stored }: FileRow) => ({
  ...{ state, size, offset: size },
  sha256: stored?.sha256 ?? null,
  mediaType: stored?.mediaType ?? null,
  problem: refusal && { code: refusal, title: refusals[refusal] },
});

/** 断点续传（tus 1.0）。一次上传属于开始它的账号。 */
@ApiTags('附件')
@Controller('uploads')
export class UploadsController {
  constructor(
    private readonly quarantine: Quarantine,
    private readonly subjects: Subjects,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  /** 开始上传：Upload-Length 写明字节数，Upload-Metadata 写 filename 与 caseId（Base64）。 */
  @Post()
  @HttpCode(201)
  @ApiHeader({ name: 'Tus-Resumable', description: '1.0.0' })
  @ApiHeader({ name: 'Upload-Length' })
  @ApiHeader({ name: 'Upload-Metadata' })
  @Permitted('file.upload')
  async begin(
    @Req() request: FastifyRequest,
    @CurrentAccount() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { filename, caseId } = metadataOf(request.headers['upload-metadata']);
    const subjectId = await this.subjects.of(account, caseId);
    const extension = extensionOf(filename ?? '');
    announced(this.blobs, extension, request.headers['upload-length']);
    const owner = { accountId: account.accountId, subjectId, extension };
    told(reply, await this.quarantine.tus.create(request, owner));
  }

  /** 已经收到多少字节。 */
  @Head(':uploadId')
  @HttpCode(200)
  @Permitted('file.upload')
  async offset(
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @CurrentAccount() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.own(account, uploadId);
    told(reply, await this.quarantine.tus.goOn(request));
  }

  /** 接着传：从 Upload-Offset 起。收齐之后即行检查，没有通过的答 4xx。 */
  @Patch(':uploadId')
  @HttpCode(204)
  @ApiConsumes('application/offset+octet-stream')
  @Permitted('file.upload')
  async append(
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @CurrentAccount() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.own(account, uploadId);
    const answer = await this.quarantine.tus.goOn(request);
    const refusal = (await soon(this.quarantine.settle(uploadId)))?.refusal;
    if (refusal) throw fileProblem(refusal);
    told(reply, answer);
  }

  /** 不传了：已经收到的部分随即删除。 */
  @Delete(':uploadId')
  @HttpCode(204)
  @Permitted('file.upload')
  async give(
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @CurrentAccount() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.own(account, uploadId);
    told(reply, await this.quarantine.tus.goOn(request));
  }

  /** uploading、received、checking、clean（给出 sha256）或者 refused（给出原因）。 */
  @Get(':uploadId/state')
  @Permitted('file.upload')
  async state(@Param('uploadId') uploadId: string, @CurrentAccount() account: Account) {
    const upload = await this.quarantine.tus.upload(uploadId);
    if (upload?.metadata?.['accountId'] === account.accountId && upload.offset !== upload.size)
      return {
        state: 'uploading',
        size: upload.size,
        offset: upload.offset,
        sha256: null,
        mediaType: null,
        problem: null,
      };
    if (upload && upload.metadata?.['accountId'] === account.accountId)
      void this.quarantine.settle(uploadId).catch(() => undefined);
    const row = await this.subjects.row(uploadId);
    if (row?.by === account.accountId) return stateOf(row);
    throw problem('NO_SUCH_UPLOAD');
  }

  private async own({ accountId }: Account, uploadId: string): Promise<void> {
    const upload = await this.quarantine.tus.upload(uploadId);
    if (upload?.metadata?.['accountId'] !== accountId) throw problem('NO_SUCH_UPLOAD');
  }
}
