import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import { OnDay } from './intake.dto';
import {
  ClericalErrorDto,
  EnforcementDto,
  NonPerformanceDto,
  OfPartyDto,
  RecordJudgmentDto,
  RecordLitigationDto,
} from './litigation.dto';

@ApiTags('诉讼与执行')
@Controller('cases/:caseId')
export class LitigationController {
  constructor(private readonly orders: CaseOrders) {}

  @Post('litigations')
  @HttpCode(200)
  @Permitted('case.litigation.record')
  litigation(
    @CurrentAsking() asking: Asking,
    @Body() { on, plaintiffIds, against, court }: RecordLitigationDto,
  ) {
    return this.orders.give(asking, 'RecordLitigation', on, async () => ({
      plaintiffIds,
      against,
      courtId: await this.orders.seal(asking, 'litigation-court', court),
    }));
  }

  @Post('judgments')
  @HttpCode(200)
  @Permitted('case.litigation.record')
  judgment(@CurrentAsking() asking: Asking, @Body() { on, suit, result, judgment }: RecordJudgmentDto) {
    return this.orders.give(asking, 'RecordJudgment', on, async () => ({
      suit,
      result,
      judgmentId: await this.orders.seal(asking, 'judgment', judgment),
    }));
  }

  @Post('litigation-notice-omissions')
  @HttpCode(200)
  @Permitted('case.litigation.record')
  noticeOmitted(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'RecordLitigationNoticeOmitted', on, () => ({}));
  }

  @Post('litigation-rights')
  @HttpCode(200)
  @Permitted('case.litigation.record')
  tellRights(@CurrentAsking() asking: Asking, @Body() { on, partyId }: OfPartyDto) {
    return this.orders.give(asking, 'TellLitigationRights', on, () => ({ partyId }));
  }

  @Post('non-performances')
  @HttpCode(200)
  @Permitted('case.enforce')
  nonPerformance(@CurrentAsking() asking: Asking, @Body() { on, partyId, reason }: NonPerformanceDto) {
    return this.orders.give(asking, 'RecordNonPerformance', on, async () => ({
      partyId,
      reasonId: await this.orders.seal(asking, 'non-performance', reason),
    }));
  }

  @Post('performance-demands')
  @HttpCode(200)
  @Permitted('case.enforce')
  demand(@CurrentAsking() asking: Asking, @Body() { on, partyId }: OfPartyDto) {
    return this.orders.give(asking, 'DemandPerformance', on, () => ({ partyId }));
  }

  @Post('enforcements')
  @HttpCode(200)
  @Permitted('case.enforce')
  enforce(@CurrentAsking() asking: Asking, @Body() { on, partyId, by, means }: EnforcementDto) {
    return this.orders.give(asking, 'StartEnforcement', on, () => ({ partyId, by, means }));
  }

  @Post('clerical-corrections')
  @HttpCode(200)
  @Permitted('case.error.correct')
  correctError(@CurrentAsking() asking: Asking, @Body() { on, document, correction }: ClericalErrorDto) {
    return this.orders.give(asking, 'CorrectClericalError', on, async () => ({
      document,
      correctionId: await this.orders.seal(asking, 'clerical-correction', correction),
    }));
  }
}
