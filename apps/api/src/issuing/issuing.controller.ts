import { Body, Controller, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import { CaseOrders, type Asking } from '../reconsideration/case-orders';
import { IssuePaperDto, RecallPaperDto } from './issuing.dto';
import { PaperIssuing } from './paper-issuing';

@ApiTags('用印')
@Controller('cases/:caseId/papers')
export class IssuingController {
  constructor(
    private readonly issuing: PaperIssuing,
    private readonly orders: CaseOrders,
  ) {}

  @Post()
  @HttpCode(200)
  @Permitted('case.paper.issue')
  issue(@CurrentAsking() asking: Asking, @Body() body: IssuePaperDto) {
    return this.issuing.issue(asking, body);
  }

  @Post(':code/recall')
  @HttpCode(200)
  @Permitted('case.paper.recall')
  recall(
    @CurrentAsking() asking: Asking,
    @Param('code') code: string,
    @Body() { on, reason }: RecallPaperDto,
  ) {
    return this.orders.give(asking, 'RecallPaper', on, async () => ({
      code: code.slice(0, 64),
      reasonId: await this.orders.seal(asking, 'paper-recalled', reason),
    }));
  }

  /** 用印的一份，逐字节就是出具的那一份。 */
  @Get(':code')
  @Permitted('case.papers')
  async sealed(
    @CurrentAsking() asking: Asking,
    @Param('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { paper, content } = await this.issuing.open(asking, code);
    const name = encodeURIComponent(`${paper.title}${paper.number ?? ''}.pdf`);
    void reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('cache-control', 'no-store');
    return new StreamableFile(content);
  }
}
