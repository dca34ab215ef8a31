import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted, requirePermission } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import { DraftDecisionDto, ReviewDraftDto } from './decision.dto';
import { ExplainVoidnessDto } from './decision-items.dto';
import { OnDay } from './intake.dto';
import { sealedDraft } from './seal-draft';

@ApiTags('决定')
@Controller('cases/:caseId')
export class DecisionController {
  constructor(private readonly orders: CaseOrders) {}

  @Post('decision-draft')
  @HttpCode(200)
  @Permitted('case.draft')
  draft(@CurrentAsking() asking: Asking, @Body() input: DraftDecisionDto) {
    const seal = (label: string, text: string) => this.orders.seal(asking, `draft-${label}`, text);
    return this.orders.give(asking, 'DraftDecision', input.on, async () => ({
      draft: await sealedDraft(input, seal),
    }));
  }

  @Post('voidness-explanation')
  @HttpCode(200)
  @Permitted('case.draft')
  explainVoidness(@CurrentAsking() asking: Asking, @Body() { on, claimChanged, record }: ExplainVoidnessDto) {
    return this.orders.give(asking, 'ExplainVoidness', on, async () => ({
      claimChanged,
      recordId: await this.orders.seal(asking, 'voidness-explanation', record),
    }));
  }

  @Post('draft-submission')
  @HttpCode(200)
  @Permitted('case.draft.submit')
  submit(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'SubmitDraft', on, () => ({}));
  }

  /** Which head may act depends on the level in the body, so the permission is asked here. */
  @Post('draft-review')
  @HttpCode(200)
  @Permitted('case.review')
  review(@CurrentAsking() asking: Asking, @Body() { on, level, approved, opinion }: ReviewDraftDto) {
    requirePermission(asking.account, `case.review.${level}`);
    return this.orders.give(asking, 'ReviewDraft', on, async () => ({
      level,
      approved,
      opinionId: await this.orders.sealOptional(asking, 'review-opinion', opinion),
    }));
  }
}
