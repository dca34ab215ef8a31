import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  ExcludeFromInspectionDto,
  MaterialsInspectedDto,
  MaybeReasonDto,
  RequestInspectionDto,
} from './evidence.dto';
import { GivenReasonDto } from './pauses.dto';

@ApiTags('查阅、复制')
@Controller('cases/:caseId')
export class InspectionController {
  constructor(private readonly orders: CaseOrders) {}

  @Post('evidence/:evidence/exclusion')
  @HttpCode(200)
  @Permitted('case.inspection.answer')
  exclude(
    @CurrentAsking() asking: Asking,
    @Param('evidence', ParseIntPipe) evidence: number,
    @Body() { on, ground, reason }: ExcludeFromInspectionDto,
  ) {
    return this.orders.give(asking, 'ExcludeFromInspection', on, async () => ({
      evidence,
      ground,
      reasonId: await this.orders.seal(asking, `exclusion-${evidence}`, reason),
    }));
  }

  @Post('evidence/:evidence/exclusion-lifting')
  @HttpCode(200)
  @Permitted('case.inspection.answer')
  lift(
    @CurrentAsking() asking: Asking,
    @Param('evidence', ParseIntPipe) evidence: number,
    @Body() { on, reason }: GivenReasonDto,
  ) {
    return this.orders.give(asking, 'LiftInspectionExclusion', on, async () => ({
      evidence,
      reasonId: await this.orders.seal(asking, `exclusion-lifting-${evidence}`, reason),
    }));
  }

  /** 申请人、第三人及其委托代理人的申请；没有写范围的，是全部材料。 */
  @Post('inspections')
  @HttpCode(200)
  @Permitted('case.inspection.request')
  request(@CurrentAsking() asking: Asking, @Body() { on, byId, scope = [], note }: RequestInspectionDto) {
    return this.orders.give(asking, 'RequestInspection', on, async () => ({
      byId,
      scope: [...new Set(scope)],
      noteId: await this.orders.sealOptional(asking, 'inspection-request', note),
    }));
  }

  /** 同意哪些由列为不予查阅的材料算出，不由人选择。 */
  @Post('inspections/:inspection/answer')
  @HttpCode(200)
  @Permitted('case.inspection.answer')
  answer(
    @CurrentAsking() asking: Asking,
    @Param('inspection', ParseIntPipe) inspection: number,
    @Body() { on, reason }: MaybeReasonDto,
  ) {
    return this.orders.give(asking, 'AnswerInspection', on, async () => ({
      inspection,
      reasonId: await this.orders.sealOptional(asking, `inspection-${inspection}`, reason),
    }));
  }

  @Post('inspections/:inspection/completion')
  @HttpCode(200)
  @Permitted('case.inspection.answer')
  completed(
    @CurrentAsking() asking: Asking,
    @Param('inspection', ParseIntPipe) inspection: number,
    @Body() { on, copied, note }: MaterialsInspectedDto,
  ) {
    return this.orders.give(asking, 'RecordMaterialsInspected', on, async () => ({
      inspection,
      copied,
      noteId: await this.orders.sealOptional(asking, `inspection-visit-${inspection}`, note),
    }));
  }
}
