import type { PlainDate, Recorded } from '@fuyi/kernel';
import type { CaseEvent } from '../../events';
import type { DecisionDraft, ReviewLevel } from '../../vocabulary';

export type DraftReviewed = {
  readonly level: ReviewLevel;
  readonly approved: boolean;
  readonly on: PlainDate;
  readonly at: string;
  readonly actor: string;
  readonly opinionId: string | null;
};

/** 第几稿：谁、何时写，何日提交，哪一级怎样审。 */
export type DraftVersion = {
  /** Counts from 1. */
  readonly draft: number;
  readonly on: PlainDate;
  readonly at: string;
  readonly actor: string;
  readonly content: DecisionDraft;
  readonly submittedOn: PlainDate | null;
  readonly reviews: readonly DraftReviewed[];
};

const amended = (
  versions: readonly DraftVersion[],
  change: (last: DraftVersion) => Partial<DraftVersion>,
): readonly DraftVersion[] => {
  const last = versions.at(-1);
  return last ? [...versions.slice(0, -1), { ...last, ...change(last) }] : versions;
};

const next = (
  versions: readonly DraftVersion[],
  { event, metadata: { at, actor } }: Recorded<CaseEvent>,
): readonly DraftVersion[] => {
  switch (event.type) {
    case 'DecisionDrafted': {
      const { on, draft: content } = event.data;
      return [
        ...versions,
        { draft: versions.length + 1, on, at, actor, content, submittedOn: null, reviews: [] },
      ];
    }
    case 'DraftSubmitted':
      return amended(versions, () => ({ submittedOn: event.data.on }));
    case 'DraftApproved':
    case 'DraftReturned': {
      const { level, on, opinionId } = event.data;
      const approved = event.type === 'DraftApproved';
      return amended(versions, ({ reviews }) => ({
        reviews: [...reviews, { level, approved, on, at, actor, opinionId }],
      }));
    }
    default:
      return versions;
  }
};

/** 决定草案的各稿，依次。 */
export const draftVersions = (recorded: readonly Recorded<CaseEvent>[]): readonly DraftVersion[] =>
  recorded.reduce(next, []);

/**
 * 审核人上一次看到的稿：the last one before the current draft that this level reviewed, or else any level;
 * null where nobody has seen an earlier one.
 */
export const lastSeenDraft = (
  versions: readonly DraftVersion[],
  level: ReviewLevel | null,
): number | null => {
  const earlier = versions.slice(0, -1).filter(({ reviews }) => reviews.length > 0);
  const own = earlier.findLast(({ reviews }) => reviews.some((review) => review.level === level));
  return (own ?? earlier.at(-1))?.draft ?? null;
};
