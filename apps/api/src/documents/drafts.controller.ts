import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { reviewLevelTerms } from '@fuyi/reconsideration';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import type { Asking } from '../reconsideration/case-orders';
import { Naming } from '../reconsideration/naming';
import { DraftsDifferenceQuery } from './documents.dto';
import { DraftPapers, type DraftsDifference } from './draft-papers';

@ApiTags('决定')
@Controller('cases/:caseId/drafts')
export class DraftsController {
  constructor(
    private readonly drafts: DraftPapers,
    private readonly naming: Naming,
  ) {}

  /** 决定草案的各稿：何人何时所写，何级怎样审核；`since` is the one this account last saw. */
  @Get()
  @Permitted('case.drafts')
  async list(@CurrentAsking() asking: Asking) {
    const { versions, since } = await this.drafts.versions(asking);
    const reviews = versions.flatMap((version) => version.reviews);
    const [names, texts] = await Promise.all([
      this.naming.accountNames([...versions, ...reviews].map(({ actor }) => actor)),
      this.naming.texts(reviews.map(({ opinionId }) => opinionId ?? '')),
    ]);
    return {
      since,
      items: versions.map(({ draft, on, at, actor, content, submittedOn, reviews: reviewed }) => ({
        draft,
        on,
        at,
        by: names[actor] ?? actor,
        outcome: content.outcome,
        submittedOn,
        reviews: reviewed.map(({ level, approved, opinionId, actor: reviewer, ...when }) => ({
          level,
          levelTerm: reviewLevelTerms[level],
          approved,
          on: when.on,
          at: when.at,
          by: names[reviewer] ?? reviewer,
          opinion: opinionId === null ? null : (texts[opinionId] ?? ''),
        })),
      })),
    };
  }

  /** 两稿之间的改动：逐栏的增删，和标出增删的决定书。 */
  @Get('difference')
  @Permitted('case.drafts')
  difference(
    @CurrentAsking() asking: Asking,
    @Query() { from, to }: DraftsDifferenceQuery,
  ): Promise<DraftsDifference> {
    return this.drafts.difference(asking, from, to);
  }
}
