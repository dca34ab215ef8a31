import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  ArrangeHearingDto,
  ChangeHearingDto,
  FindCaseGraveDto,
  HearingRequestDto,
  HoldHearingDto,
  RecordHearingDto,
} from './hearing.dto';
import { KnownCodes } from './known-codes';
import { GivenReasonDto } from './pauses.dto';

@ApiTags('听证')
@Controller('cases/:caseId')
export class HearingController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly known: KnownCodes,
  ) {}

  /** 第五十条第一款：认定案件重大、疑难、复杂。 */
  @Post('gravity')
  @HttpCode(200)
  @Permitted('case.gravity')
  grave(@CurrentAsking() asking: Asking, @Body() { on, grounds, reason }: FindCaseGraveDto) {
    return this.orders.give(asking, 'FindCaseGrave', on, async () => ({
      grounds,
      reasonId: await this.orders.seal(asking, 'gravity', reason),
    }));
  }

  @Post('hearing-requests')
  @HttpCode(200)
  @Permitted('case.hearing.request')
  request(@CurrentAsking() asking: Asking, @Body() { on, partyId, reason }: HearingRequestDto) {
    return this.orders.give(asking, 'RequestHearing', on, async () => ({
      partyId,
      reasonId: await this.orders.seal(asking, 'hearing-request', reason),
    }));
  }

  @Post('hearing-refusals')
  @HttpCode(200)
  @Permitted('case.hearing')
  refuse(@CurrentAsking() asking: Asking, @Body() { on, partyId, reason }: HearingRequestDto) {
    return this.orders.give(asking, 'RefuseHearing', on, async () => ({
      partyId,
      reasonId: await this.orders.seal(asking, 'hearing-refusal', reason),
    }));
  }

  @Post('hearings')
  @HttpCode(200)
  @Permitted('case.hearing')
  arrange(@CurrentAsking() asking: Asking, @Body() body: ArrangeHearingDto) {
    const { on, ground, day, hour, place, matters } = body;
    return this.orders.give(asking, 'ArrangeHearing', on, async () => ({
      ground,
      day,
      hour,
      ...(await this.known.hearingPanel(body)),
      placeId: await this.orders.seal(asking, 'hearing-place', place),
      mattersId: await this.orders.seal(asking, 'hearing-matters', matters),
    }));
  }

  @Post('hearings/:hearing/change')
  @HttpCode(200)
  @Permitted('case.hearing')
  change(
    @CurrentAsking() asking: Asking,
    @Param('hearing', ParseIntPipe) hearing: number,
    @Body() body: ChangeHearingDto,
  ) {
    const { on, day, hour, place, reason } = body;
    return this.orders.give(asking, 'ChangeHearing', on, async () => ({
      hearing,
      day,
      hour,
      ...(await this.known.hearingPanel(body)),
      placeId: await this.orders.seal(asking, 'hearing-place', place),
      reasonId: await this.orders.seal(asking, 'hearing-change', reason),
    }));
  }

  @Post('hearings/:hearing/cancellation')
  @HttpCode(200)
  @Permitted('case.hearing')
  cancel(
    @CurrentAsking() asking: Asking,
    @Param('hearing', ParseIntPipe) hearing: number,
    @Body() { on, reason }: GivenReasonDto,
  ) {
    return this.orders.give(asking, 'CancelHearing', on, async () => ({
      hearing,
      reasonId: await this.orders.seal(asking, 'hearing-cancellation', reason),
    }));
  }

  @Post('hearings/:hearing/attendance')
  @HttpCode(200)
  @Permitted('case.hearing')
  hold(
    @CurrentAsking() asking: Asking,
    @Param('hearing', ParseIntPipe) hearing: number,
    @Body() { on, attendance }: HoldHearingDto,
  ) {
    return this.orders.give(asking, 'HoldHearing', on, async () => ({
      hearing,
      attendance: await Promise.all(
        attendance.map(async ({ partyId, presence, reason, head, agentIds = [] }, n) => ({
          partyId,
          presence,
          reasonId: await this.orders.sealOptional(asking, `hearing-absence-${n}`, reason),
          head: head ?? null,
          agentIds,
        })),
      ),
    }));
  }

  @Post('hearings/:hearing/record')
  @HttpCode(200)
  @Permitted('case.hearing.record')
  record(
    @CurrentAsking() asking: Asking,
    @Param('hearing', ParseIntPipe) hearing: number,
    @Body() { on, record, signatures }: RecordHearingDto,
  ) {
    return this.orders.give(asking, 'RecordHearing', on, async () => ({
      hearing,
      recordId: await this.orders.seal(asking, 'hearing-record', record),
      signatures: signatures.map(({ partyId, refused }) => ({ partyId, refused })),
    }));
  }
}
