import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { IssuedPaperRow } from '@fuyi/reconsideration';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { RawQuery } from '../decisions/decision-query';
import { inGroups } from '../decisions/checksum';
import { PageError } from '../page/page-error';
import { Pages } from '../page/pages';
import { PORTAL_POOL } from '../settings';
import { checksumOfUpload } from './checksum-of-upload';

type Paper = Omit<IssuedPaperRow, 'code'>;

const noSuchPaper = () =>
  new PageError(
    404,
    'NO_SUCH_PAPER',
    '没有这份文书',
    '请核对校验码；抄写时字母和数字容易看错。仍然查不到的，这份文书可能不是本机关出具的，请拨打 12348。',
  );

/** 扫一扫文书上的二维码：是不是本机关出具的，内容改过没有（第七十五条第一款）。 */
@Controller('verify')
export class VerificationController {
  constructor(
    @Inject(PORTAL_POOL) private readonly pool: Pool,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get()
  async ask(@Query() { code }: RawQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const asked = typeof code === 'string' && code !== '' ? code : null;
    this.show(request, reply, asked, asked === null ? null : await this.paper(asked), null);
  }

  /** 上传手里的 PDF，与出具的一份逐字节比对；the file is hashed and kept nowhere. */
  @Post()
  async compare(@Query() { code }: RawQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const asked = String(code ?? '');
    const paper = await this.paper(asked);
    const sha256 = await checksumOfUpload(request);
    this.show(request, reply, asked, paper, sha256 === paper.sha256 ? 'same' : 'other');
  }

  private async paper(code: string): Promise<Paper> {
    if (!/^[0-9a-f]{16,64}$/.test(code)) throw noSuchPaper();
    const { rows } = await this.pool.query<Paper>(
      `select title, number, issued_on::text as "issuedOn", sha256, recalled_on::text as "recalledOn"
       from portal.issued_paper where code = $1`,
      [code],
    );
    const [paper] = rows;
    if (!paper) throw noSuchPaper();
    return paper;
  }

  private show(
    request: FastifyRequest,
    reply: FastifyReply,
    code: string | null,
    paper: Paper | null,
    compared: 'same' | 'other' | null,
  ) {
    void reply.header('cache-control', 'no-store');
    this.pages.send(request, reply, {
      name: 'verify',
      title: '核对文书',
      section: null,
      data: { code, paper, compared, checksum: paper ? inGroups(paper.sha256) : null },
    });
  }
}
