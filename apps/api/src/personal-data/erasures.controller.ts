import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { erasureGrounds, refusalGrounds } from '@fuyi/erasure';
import type { Acting } from '@fuyi/event-store';
import { CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { DecideErasureDto, RequestErasureDto } from './erasures.dto';
import { Erasures } from './erasures';

const coded = (rows: readonly { readonly code: string; readonly term: string }[]) =>
  rows.map(({ code, term }) => ({ code, term }));

/** 个人信息保护法第四十七条：提出、决定、执行是三个人的事。 */
@ApiTags('个人信息')
@Controller('erasures')
export class ErasuresController {
  constructor(private readonly erasures: Erasures) {}

  @Get()
  @Permitted('erasure.read')
  async list() {
    return {
      items: await this.erasures.list(),
      grounds: coded(erasureGrounds),
      refusalGrounds: coded(refusalGrounds),
    };
  }

  /** Takes in all registrations of the same person, and the files of their cases. */
  @Post()
  @Permitted('erasure.request')
  request(@Body() { personId, ground }: RequestErasureDto, @CurrentActing() acting: Acting) {
    return this.erasures.request(acting, personId, ground);
  }

  @Post(':erasureId/decision')
  @HttpCode(200)
  @Permitted('erasure.decide')
  decide(
    @Param('erasureId') erasureId: string,
    @Body() { approved, reason }: DecideErasureDto,
    @CurrentActing() acting: Acting,
  ) {
    return this.erasures.decide(acting, erasureId, approved, reason ?? null);
  }

  /** After this answer nobody reads the person's values, texts and files again. */
  @Post(':erasureId/execution')
  @HttpCode(200)
  @Permitted('erasure.execute')
  execute(@Param('erasureId') erasureId: string, @CurrentActing() acting: Acting) {
    return this.erasures.execute(acting, erasureId);
  }
}
