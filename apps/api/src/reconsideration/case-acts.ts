import { Injectable } from '@nestjs/common';
import type { Action } from '@fuyi/identity';
import type { NextStep } from '@fuyi/reconsideration';
import { RouteActions } from '../audit/route-actions';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { Naming } from './naming';
import { actionOf } from './step-actions';
import { whyNot } from './why-not';

/** A step with whether it is for this account, by the permission table. */
export type StepForMe = NextStep & { readonly mayI: boolean; readonly why: string | null };

/** 不能由此人办的，理由相同的在一处；`acts` are addresses under the case, a parameter as `:`. */
export type ClosedActs = readonly { readonly why: string; readonly acts: readonly string[] }[];

export const stepsForMe = (
  steps: readonly NextStep[],
  why: (action: Action) => string | null,
): readonly StepForMe[] =>
  steps.map((step) => {
    const said = why(actionOf(step));
    return { ...step, mayI: said === null, why: said };
  });

/** 案件上能办的每一件事：who may, and why not, from the table the guard reads. */
@Injectable()
export class CaseActs {
  constructor(
    private readonly routes: RouteActions,
    private readonly naming: Naming,
  ) {}

  /** The steps and the closed acts of the case the request asks for. */
  async told(
    { account, relation }: SignedInRequest,
    officerIds: readonly string[],
    steps: readonly NextStep[],
  ): Promise<{ readonly steps: readonly StepForMe[]; readonly closed: ClosedActs }> {
    if (!account || !relation) throw problem('NOT_SIGNED_IN');
    const officers = Object.values(await this.naming.accountNames(officerIds));
    const why = (action: Action) => whyNot(account, action, relation, officers);
    return { steps: stepsForMe(steps, why), closed: this.closed(why) };
  }

  private closed(why: (action: Action) => string | null): ClosedActs {
    const byReason = new Map<string, string[]>();
    for (const [path, action] of this.routes.under('POST', '/cases/:caseId/')) {
      const said = why(action as Action);
      if (said !== null) byReason.set(said, [...(byReason.get(said) ?? []), path.replaceAll(/:\w+/g, ':')]);
    }
    return [...byReason].map(([said, acts]) => ({ why: said, acts }));
  }
}
