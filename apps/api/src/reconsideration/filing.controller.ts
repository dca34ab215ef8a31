import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseDuplicates } from './case-duplicates';
import { CaseOrders, type Asking } from './case-orders';
import {
  ChangeRespondentDto,
  ExtendCorrectionDto,
  RecordForwardingDto,
  RecordObstacleDto,
  SuperviseAcceptanceDto,
} from './filing.dto';
import { OnDay } from './intake.dto';
import { KnownCodes } from './known-codes';
import { GivenReasonDto } from './pauses.dto';

@ApiTags('申请与受理的特别情形')
@Controller('cases/:caseId')
export class FilingController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly known: KnownCodes,
    private readonly duplicates: CaseDuplicates,
  ) {}

  /** 第三十条第一款第七项：同一申请人的其他案件。 */
  @Get('duplicates')
  @Permitted('case.duplicates')
  duplicatesOf(@CurrentAsking() { account, caseId }: Asking) {
    return this.duplicates.of(account, caseId);
  }

  @Post('obstacles')
  @HttpCode(200)
  @Permitted('case.filing')
  obstacle(
    @CurrentAsking() asking: Asking,
    @Body() { on, reason, toldToApplyFirst = false, ...span }: RecordObstacleDto,
  ) {
    return this.orders.give(asking, 'RecordObstacle', on, async () => ({
      ...span,
      toldToApplyFirst,
      reasonId: await this.orders.seal(asking, 'obstacle', reason),
    }));
  }

  @Post('forwarding')
  @HttpCode(200)
  @Permitted('case.filing')
  forwarding(@CurrentAsking() asking: Asking, @Body() { on, ...forwarded }: RecordForwardingDto) {
    return this.orders.give(asking, 'RecordForwarding', on, () => forwarded);
  }

  @Post('respondent-notices')
  @HttpCode(200)
  @Permitted('case.respondent')
  wrongRespondent(@CurrentAsking() asking: Asking, @Body() { on, reason }: GivenReasonDto) {
    return this.orders.give(asking, 'NotifyWrongRespondent', on, async () => ({
      reasonId: await this.orders.seal(asking, 'wrong-respondent', reason),
    }));
  }

  @Post('respondent')
  @HttpCode(200)
  @Permitted('case.filing')
  changeRespondent(@CurrentAsking() asking: Asking, @Body() { on, respondentId }: ChangeRespondentDto) {
    return this.orders.give(asking, 'ChangeRespondent', on, () => ({
      respondentId: this.known.respondent(respondentId),
      superiorDepartment: this.known.superiorDepartment(respondentId),
    }));
  }

  @Post('respondent-refusal')
  @HttpCode(200)
  @Permitted('case.filing')
  refuseRespondent(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'RecordRespondentRefusal', on, () => ({}));
  }

  @Post('correction-extension')
  @HttpCode(200)
  @Permitted('case.correction.extend')
  extendCorrection(@CurrentAsking() asking: Asking, @Body() { on, until, reason }: ExtendCorrectionDto) {
    return this.orders.give(asking, 'ExtendCorrection', on, async () => ({
      until,
      reasonId: await this.orders.seal(asking, 'correction-extension', reason),
    }));
  }

  @Post('acceptance-supervision')
  @HttpCode(200)
  @Permitted('case.supervision')
  supervise(@CurrentAsking() asking: Asking, @Body() { on, kind, reason }: SuperviseAcceptanceDto) {
    return this.orders.give(asking, 'RecordAcceptanceSupervision', on, async () => ({
      kind,
      reasonId: await this.orders.seal(asking, 'acceptance-supervision', reason),
    }));
  }
}
