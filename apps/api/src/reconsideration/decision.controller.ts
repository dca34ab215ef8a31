import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '@fuyi/identity';
import { draftVersions, itemsOf, ownWorkBar } from '@fuyi/reconsideration';
import { CurrentAccount } from '../platform/acting';
import { onBehalf } from '../platform/on-behalf';
import { Permitted, requirePermission } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseAccess } from './case-access';
import { CaseOrders, type Asking } from './case-orders';
import { DeliberateDraftDto, DraftDecisionDto, ReviewDraftDto, WeighAdviceDto } from './decision.dto';
import { ExplainVoidnessDto } from './decision-items.dto';
import { OnDay } from './intake.dto';
import { sealedDraft } from './seal-draft';

@ApiTags('决定')
@Controller('cases/:caseId')
export class DecisionController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly access: CaseAccess,
  ) {}

  /** 实施条例第六十五条：the earlier decision as it stands today. */
  private async followed({ account }: Asking, caseId: string | null | undefined) {
    if (!caseId) return {};
    const { file } = await this.access.require(account, caseId);
    const { respondentId, effectiveOn, draft } = file;
    const outcomes = draft ? itemsOf(draft).map(({ outcome }) => outcome) : [];
    return { follows: { caseId, respondentId, effectiveOn, outcomes } };
  }

  @Post('decision-draft')
  @HttpCode(200)
  @Permitted('case.draft')
  draft(@CurrentAsking() asking: Asking, @Body() input: DraftDecisionDto) {
    const seal = (label: string, text: string) => this.orders.seal(asking, `draft-${label}`, text);
    return this.orders.give(asking, 'DraftDecision', input.on, async () => ({
      draft: { ...(await sealedDraft(input, seal)), ...(await this.followed(asking, input.follows)) },
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

  // 第六十一条第一款：集体讨论通过，代替机关负责人的同意。
  @Post('draft-deliberation')
  @HttpCode(200)
  @Permitted('case.deliberate')
  deliberate(@CurrentAsking() asking: Asking, @Body() { on, approved, minutes }: DeliberateDraftDto) {
    return this.orders.give(asking, 'DeliberateDraft', on, async () => ({
      approved,
      minutesId: await this.orders.seal(asking, 'deliberation-minutes', minutes),
    }));
  }

  @Post('advice-adoption')
  @HttpCode(200)
  @Permitted('case.advice.weigh')
  weighAdvice(@CurrentAsking() asking: Asking, @Body() { on, adopted, note }: WeighAdviceDto) {
    return this.orders.give(asking, 'WeighAdvice', on, async () => ({
      adopted,
      noteId: await this.orders.seal(asking, 'advice-adoption', note),
    }));
  }

  /** Which head may act depends on the level in the body, so the permission is asked here. */
  @Post('draft-review')
  @HttpCode(200)
  @Permitted('case.review')
  async review(
    @CurrentAsking() asking: Asking,
    @CurrentAccount() account: Account,
    @Body() { on, level, approved, opinion }: ReviewDraftDto,
  ) {
    requirePermission(asking.account, `case.review.${level}`);
    const { recorded } = await this.access.require(asking.account, asking.caseId);
    const barred = ownWorkBar(draftVersions(recorded), level, asking.acting.actor);
    if (barred) return barred;
    const reviewing = onBehalf(asking, account, `case.review.${level}`);
    return this.orders.give(reviewing, 'ReviewDraft', on, async () => ({
      level,
      approved,
      opinionId: await this.orders.sealOptional(asking, 'review-opinion', opinion),
    }));
  }
}
