import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  AppraisalOpinionDto,
  CommissionAppraisalDto,
  ExtendReviewPeriodDto,
  GivenReasonDto,
  ResumeCaseDto,
  SiteInspectionDto,
  SuspendCaseDto,
  TerminateCaseDto,
} from './pauses.dto';

@ApiTags('中止与延长')
@Controller('cases/:caseId')
export class PausesController {
  constructor(private readonly orders: CaseOrders) {}

  @Post('suspension')
  @HttpCode(200)
  @Permitted('case.suspend')
  suspend(
    @CurrentAsking() asking: Asking,
    @Body() { on, ground, consented = false, reason }: SuspendCaseDto,
  ) {
    return this.orders.give(asking, 'SuspendCase', on, async () => ({
      ground,
      consented,
      reasonId: await this.orders.seal(asking, 'suspension-reason', reason),
    }));
  }

  // 第四十一条：行政复议机关决定终止。
  @Post('termination')
  @HttpCode(200)
  @Permitted('case.terminate')
  terminate(@CurrentAsking() asking: Asking, @Body() { on, ground, reason }: TerminateCaseDto) {
    return this.orders.give(asking, 'TerminateCase', on, async () => ({
      ground,
      reasonId: await this.orders.seal(asking, 'termination-reason', reason),
    }));
  }

  @Post('resumption')
  @HttpCode(200)
  @Permitted('case.resume')
  resume(@CurrentAsking() asking: Asking, @Body() { on, causeEliminatedOn, reason }: ResumeCaseDto) {
    return this.orders.give(asking, 'ResumeCase', on, async () => ({
      causeEliminatedOn,
      reasonId: await this.orders.sealOptional(asking, 'resumption-reason', reason),
    }));
  }

  @Post('resumption-order')
  @HttpCode(200)
  @Permitted('case.resumption.order')
  resumptionOrder(@CurrentAsking() asking: Asking, @Body() { on, reason }: GivenReasonDto) {
    return this.orders.give(asking, 'RecordResumptionOrder', on, async () => ({
      reasonId: await this.orders.seal(asking, 'resumption-order', reason),
    }));
  }

  // 第六十二条第一款：经行政复议机构的负责人批准。
  @Post('extension')
  @HttpCode(200)
  @Permitted('case.extend')
  extend(@CurrentAsking() asking: Asking, @Body() { on, days, reason }: ExtendReviewPeriodDto) {
    return this.orders.give(asking, 'ExtendReviewPeriod', on, async () => ({
      days,
      reasonId: await this.orders.seal(asking, 'extension-reason', reason),
    }));
  }

  @Post('site-inspections')
  @HttpCode(200)
  @Permitted('case.inspect')
  inspect(@CurrentAsking() asking: Asking, @Body() { on, startedOn, record }: SiteInspectionDto) {
    return this.orders.give(asking, 'RecordSiteInspection', on, async () => ({
      startedOn,
      recordId: await this.orders.seal(asking, 'site-inspection', record),
    }));
  }

  @Post('appraisals')
  @HttpCode(200)
  @Permitted('case.appraise')
  appraise(
    @CurrentAsking() asking: Asking,
    @Body() { on, requestedById, chosenBy, matter }: CommissionAppraisalDto,
  ) {
    return this.orders.give(asking, 'CommissionAppraisal', on, async () => ({
      requestedById,
      chosenBy,
      matterId: await this.orders.seal(asking, 'appraisal-matter', matter),
    }));
  }

  @Post('appraisal-opinions')
  @HttpCode(200)
  @Permitted('case.appraise')
  appraisalOpinion(@CurrentAsking() asking: Asking, @Body() { on, opinion }: AppraisalOpinionDto) {
    return this.orders.give(asking, 'RecordAppraisalOpinion', on, async () => ({
      opinionId: await this.orders.seal(asking, 'appraisal-opinion', opinion),
    }));
  }
}
