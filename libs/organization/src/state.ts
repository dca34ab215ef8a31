import type { PlainDate } from '@fuyi/kernel';
import type { Capacity, Post, Term, Unit } from './events';

export type GrantStage = 'proposed' | 'refused' | 'made' | 'ended';

/** 一次任命，或者一次委托代行（`ofGrantId` 不为 null）。 */
export type Grant = Term & {
  readonly grantId: string;
  readonly accountId: string;
  readonly postId: string;
  readonly ofGrantId: string | null;
  readonly stage: GrantStage;
  /** Null for the founding appointments. */
  readonly proposedBy: string | null;
  readonly agreed: readonly { readonly capacity: Capacity; readonly by: string }[];
  readonly endedOn: PlainDate | null;
  readonly reasonId: string | null;
};

export type OpenUnit = Unit & { readonly closedOn: PlainDate | null };
export type OpenPost = Post & { readonly abolishedOn: PlainDate | null };

export type Organization = {
  readonly foundedOn: PlainDate | null;
  readonly units: readonly OpenUnit[];
  readonly posts: readonly OpenPost[];
  readonly grants: readonly Grant[];
};

export const noOrganization: Organization = { foundedOn: null, units: [], posts: [], grants: [] };
