import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pages } from '../page/pages';
import { Names } from '../reading/names';

@Controller()
export class GuidanceController {
  constructor(
    @Inject(Names) private readonly names: Names,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get('how-to-apply')
  async howToApply(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const receptionPoints = await this.names.receptionPoints();
    this.pages.send(request, reply, {
      name: 'how-to-apply',
      title: '我要申请复议',
      section: 'apply',
      data: { receptionPoints },
    });
  }
}
