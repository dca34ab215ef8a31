import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted, requirePermission } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import { DraftDecisionDto, ReviewDraftDto } from './decision.dto';
import { OnDay } from './intake.dto';

@ApiTags('决定')
@Controller('cases/:caseId')
export class DecisionController {
  constructor(private readonly orders: CaseOrders) {}

  @Post('decision-draft')
  @HttpCode(200)
  @Permitted('case.draft')
  draft(@CurrentAsking() asking: Asking, @Body() input: DraftDecisionDto) {
    const { on, claims, reply, facts, reasons, operative, ...judged } = input;
    const seal = (label: string, text: string) => this.orders.seal(asking, `draft-${label}`, text);
    return this.orders.give(asking, 'DraftDecision', on, async () => ({
      draft: {
        ...judged,
        findings: { ...judged.findings },
        claimsId: await seal('claims', claims),
        replyId: await seal('reply', reply),
        factsId: await seal('facts', facts),
        reasonsId: await seal('reasons', reasons),
        operativeId: await seal('operative', operative),
      },
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
