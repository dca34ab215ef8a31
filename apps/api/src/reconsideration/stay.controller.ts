import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '@fuyi/event-store';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import { DecideStayDto, RequestStayDto } from './filing.dto';
import { GivenReasonDto } from './pauses.dto';

@ApiTags('停止执行')
@Controller('cases/:caseId')
export class StayController {
  constructor(private readonly orders: CaseOrders) {}

  @Post('stay-requests')
  @HttpCode(200)
  @Permitted('case.stay.request')
  request(@CurrentAsking() asking: Asking, @Body() { on, partyId, reason }: RequestStayDto) {
    return this.orders.give(asking, 'RequestStay', on, async () => ({
      partyId,
      reasonId: await this.orders.seal(asking, 'stay-request', reason),
    }));
  }

  /** 第四十二条第一项：被申请人认为需要停止执行。 */
  @Post('stay-by-respondent')
  @HttpCode(200)
  @Permitted('case.stay.respondent')
  byRespondent(@CurrentAsking() asking: Asking, @Body() { on, reason }: GivenReasonDto) {
    return this.orders.give(asking, 'StayExecution', on, async () => ({
      ground: 'respondent' as const,
      reasonId: await this.orders.seal(asking, 'stay', reason),
    }));
  }

  @Post('stay')
  @HttpCode(200)
  @Permitted('case.stay.decide')
  decide(
    @CurrentAsking() asking: Asking,
    @Body() { on, granted, ground = 'authority', reason }: DecideStayDto,
  ): Promise<Outcome> {
    const reasonId = () => this.orders.seal(asking, 'stay', reason);
    return granted
      ? this.orders.give(asking, 'StayExecution', on, async () => ({ ground, reasonId: await reasonId() }))
      : this.orders.give(asking, 'RefuseStay', on, async () => ({ reasonId: await reasonId() }));
  }

  @Post('stay-lifting')
  @HttpCode(200)
  @Permitted('case.stay.decide')
  lift(@CurrentAsking() asking: Asking, @Body() { on, reason }: GivenReasonDto) {
    return this.orders.give(asking, 'LiftStay', on, async () => ({
      reasonId: await this.orders.seal(asking, 'stay-lifting', reason),
    }));
  }
}
