import type { PublicationEvent } from './events';
import type { PublicationStage } from './state';

export const publicationEventTerms = {
  PublicationProposed: '提出公开',
  PublicationReturned: '退回公开审查',
  DecisionPublished: '公开决定书',
  WithholdingProposed: '提出不公开',
  PublicationWithheld: '登记不公开',
  PublicationWithdrawn: '撤回公开',
} as const satisfies Record<PublicationEvent['type'], string>;

export const publicationStageTerms = {
  none: '待公开审查',
  proposed: '待复核',
  'withholding-proposed': '不公开待审定',
  returned: '已退回',
  published: '已公开',
  withheld: '不公开',
  withdrawn: '已撤回',
} as const satisfies Record<PublicationStage, string>;
