import type { RequestStep } from './story';

/** What a story names by its place in the case, or by the name of another story. */
export type StoryIds = {
  readonly applicantIds: readonly string[];
  readonly thirdPartyIds: readonly string[];
  readonly agents: readonly { readonly agentId: string }[];
  readonly committee?: {
    readonly referrals: readonly { readonly members: readonly { readonly memberId: string }[] }[];
  };
  readonly caseOf: (story: string) => string | null;
};

const placeholder = /\$(applicant|third|agent|member)(\d+)|\$case-([a-z-]+)/g;

/** Whether the step can only be told once the case is known. */
export const namesAParty = ({ post, body }: RequestStep): boolean =>
  JSON.stringify([post, body]).search(placeholder) >= 0;

const idOf = (ids: StoryIds, role: string, n: number) => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    applicant: ids.applicantIds,
    third: ids.thirdPartyIds,
    agent: ids.agents.map(({ agentId }) => agentId),
    member: (ids.committee?.referrals ?? []).flatMap(({ members }) =>
      members.map(({ memberId }) => memberId),
    ),
  };
  return lists[role]?.[n - 1] ?? null;
};

/** `$applicant1`, `$third2`, `$agent1`, `$case-roadside-fine` → the ids the cases gave them, anywhere in the step; null where one is missing. */
export const withStoryIds = (step: RequestStep, ids: StoryIds): RequestStep | null => {
  let missing = false;
  const told = JSON.stringify([step.post, step.body]).replace(
    placeholder,
    (name, role: string | undefined, n: string, story: string) => {
      const id = role ? idOf(ids, role, Number(n)) : ids.caseOf(story);
      missing ||= !id;
      return id ?? name;
    },
  );
  if (missing) return null;
  const [post, body] = JSON.parse(told) as [string, RequestStep['body']];
  return { ...step, post, body };
};
