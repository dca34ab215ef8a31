import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  ConcludeReviewDto,
  MakerReplyDto,
  NotifyMakerDto,
  RegisterCollateralReviewDto,
  TransferReviewDto,
} from './collateral.dto';
import { OnDay } from './intake.dto';
import { GivenReasonDto } from './pauses.dto';

@ApiTags('附带审查')
@Controller('cases/:caseId/collateral-reviews')
export class CollateralController {
  constructor(private readonly orders: CaseOrders) {}

  @Post()
  @HttpCode(200)
  @Permitted('case.collateral.register')
  register(
    @CurrentAsking() asking: Asking,
    @Body() { on, initiatedBy, kind, document, unknownAtFiling = false }: RegisterCollateralReviewDto,
  ) {
    return this.orders.give(asking, 'RegisterCollateralReview', on, async () => ({
      initiatedBy,
      kind,
      unknownAtFiling,
      documentId: await this.orders.seal(asking, 'normative-document', document),
    }));
  }

  @Post(':review/refusal')
  @HttpCode(200)
  @Permitted('case.collateral')
  refuse(
    @CurrentAsking() asking: Asking,
    @Param('review', ParseIntPipe) review: number,
    @Body() { on, reason }: GivenReasonDto,
  ) {
    return this.orders.give(asking, 'RefuseCollateralReview', on, async () => ({
      review,
      reasonId: await this.orders.seal(asking, `review-refusal-${review}`, reason),
    }));
  }

  @Post(':review/notice')
  @HttpCode(200)
  @Permitted('case.collateral')
  notify(
    @CurrentAsking() asking: Asking,
    @Param('review', ParseIntPipe) review: number,
    @Body() { on, maker }: NotifyMakerDto,
  ) {
    return this.orders.give(asking, 'NotifyMaker', on, async () => ({
      review,
      makerId: await this.orders.sealOptional(asking, `review-maker-${review}`, maker),
    }));
  }

  @Post(':review/maker-reply')
  @HttpCode(200)
  @Permitted('case.collateral')
  makerReply(
    @CurrentAsking() asking: Asking,
    @Param('review', ParseIntPipe) review: number,
    @Body() { on, reply }: MakerReplyDto,
  ) {
    return this.orders.give(asking, 'RecordMakerReply', on, async () => ({
      review,
      replyId: await this.orders.seal(asking, `maker-reply-${review}`, reply),
    }));
  }

  @Post(':review/transfer')
  @HttpCode(200)
  @Permitted('case.collateral')
  transfer(
    @CurrentAsking() asking: Asking,
    @Param('review', ParseIntPipe) review: number,
    @Body() { on, recipient }: TransferReviewDto,
  ) {
    return this.orders.give(asking, 'TransferReview', on, async () => ({
      review,
      recipientId: await this.orders.seal(asking, `review-recipient-${review}`, recipient),
    }));
  }

  @Post(':review/transfer-receipt')
  @HttpCode(200)
  @Permitted('case.collateral')
  transferReceipt(
    @CurrentAsking() asking: Asking,
    @Param('review', ParseIntPipe) review: number,
    @Body() { on }: OnDay,
  ) {
    return this.orders.give(asking, 'RecordTransferReceipt', on, () => ({ review }));
  }

  @Post(':review/conclusion')
  @HttpCode(200)
  @Permitted('case.collateral')
  conclude(
    @CurrentAsking() asking: Asking,
    @Param('review', ParseIntPipe) review: number,
    @Body() { on, conclusion, reason }: ConcludeReviewDto,
  ) {
    return this.orders.give(asking, 'ConcludeCollateralReview', on, async () => ({
      review,
      conclusion,
      reasonId: await this.orders.seal(asking, `review-conclusion-${review}`, reason),
    }));
  }
}
