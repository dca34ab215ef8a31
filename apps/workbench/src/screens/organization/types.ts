import type { PlainDate } from '@fuyi/kernel';
import type { Capacity, GrantStage, UnitKind } from '@fuyi/organization';
import type { Role } from '../../api/types';

export type Unit = {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly kindTerm: string;
  readonly parentId: string | null;
  readonly closedOn: PlainDate | null;
};
export type Post = {
  readonly postId: string;
  readonly unitId: string;
  readonly role: Role;
  readonly roleTerm: string;
  readonly abolishedOn: PlainDate | null;
};
type Answered = { readonly capacity: Capacity; readonly term: string; readonly name: string };

/** 一次任命，或者一次委托代行（`forName`）。 */
export type Grant = {
  readonly grantId: string;
  readonly accountId: string;
  readonly name: string;
  readonly postId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: Role;
  readonly roleTerm: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly daysLeft: number;
  readonly stage: GrantStage;
  readonly stageTerm: string;
  readonly inForce: boolean;
  readonly soonOver: boolean;
  readonly ofGrantId: string | null;
  readonly forName: string | null;
  readonly proposedBy: string | null;
  readonly proposedByName: string | null;
  readonly agreed: readonly Answered[];
  readonly waitingFor: readonly Omit<Answered, 'name'>[];
  readonly reason: string | null;
};
export type Person = {
  readonly accountId: string;
  readonly name: string;
  readonly withoutPost: boolean;
};
export type OrganizationPage = {
  readonly today: PlainDate;
  readonly founded: boolean;
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly grants: readonly Grant[];
  readonly people: readonly Person[];
};
