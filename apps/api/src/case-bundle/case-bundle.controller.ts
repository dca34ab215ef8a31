import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import type { Asking } from '../reconsideration/case-orders';
import { CaseBundles, type CaseBundle } from './case-bundles';

const named = (reply: FastifyReply, { number }: CaseBundle, extension: string, type: string) => {
  // NAM-11：文件以文号命名，不以姓名命名
  const name = encodeURIComponent(`卷宗 ${number}.${extension}`);
  void reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    .header('cache-control', 'no-store');
};

/** 卷宗：正卷、副卷，目录、页码、校验清单（POST-13）。 */
@ApiTags('卷宗')
@Controller('cases/:caseId')
export class CaseBundleController {
  constructor(private readonly bundles: CaseBundles) {}

  @Get('bundle.zip')
  @Permitted('case.bundle')
  async archive(
    @CurrentAsking() { account, caseId }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bundle = await this.bundles.of(account, caseId);
    named(reply, bundle, 'zip', 'application/zip');
    return new StreamableFile(bundle.archive());
  }

  @Get('bundle.pdf')
  @Permitted('case.bundle')
  async bound(
    @CurrentAsking() { account, caseId }: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bundle = await this.bundles.of(account, caseId);
    named(reply, bundle, 'pdf', 'application/pdf');
    return new StreamableFile(await bundle.bound());
  }
}
