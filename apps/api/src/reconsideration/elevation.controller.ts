import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '@fuyi/event-store';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import { RecordElevationDto, RequestElevationDto } from './elevation.dto';
import { OnDay } from './intake.dto';

@ApiTags('提级审理')
@Controller('cases/:caseId')
export class ElevationController {
  constructor(private readonly orders: CaseOrders) {}

  /** 第三十八条第二款：报请上级行政复议机关审理。 */
  @Post('elevation-requests')
  @HttpCode(200)
  @Permitted('case.elevate')
  request(@CurrentAsking() asking: Asking, @Body() { on, ground, reason }: RequestElevationDto) {
    return this.orders.give(asking, 'RequestElevation', on, async () => ({
      ground,
      reasonId: await this.orders.seal(asking, 'elevation-request', reason),
    }));
  }

  /** 上级的答复，或者上级自己作出的决定；`on` 是收到之日。 */
  @Post('elevation')
  @HttpCode(200)
  @Permitted('case.elevate')
  record(
    @CurrentAsking() asking: Asking,
    @Body() { on, granted, ground = 'other', reason }: RecordElevationDto,
  ): Promise<Outcome> {
    const reasonId = () => this.orders.seal(asking, 'elevation', reason);
    return granted
      ? this.orders.give(asking, 'RecordElevation', on, async () => ({ ground, reasonId: await reasonId() }))
      : this.orders.give(asking, 'RecordElevationRefusal', on, async () => ({ reasonId: await reasonId() }));
  }

  @Post('material-transfer')
  @HttpCode(200)
  @Permitted('case.transfer')
  transfer(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'TransferMaterial', on, () => ({}));
  }
}
