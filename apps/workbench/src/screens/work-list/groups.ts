import type { WorkGroup, WorkItem } from '../../api/types';

const terms: readonly (readonly [WorkGroup, string])[] = [
  ['lapsed', '已届满'],
  ['today', '今天'],
  ['three-days', '3 日内'],
  ['later', '以后'],
  ['undated', '没有法定期限'],
];

export type Group = { readonly group: WorkGroup; readonly term: string; readonly items: readonly WorkItem[] };

const byDueDate = (a: WorkItem, b: WorkItem) => ((a.step.dueDate ?? '9') < (b.step.dueDate ?? '9') ? -1 : 1);

export const groupsOf = (items: readonly WorkItem[]): readonly Group[] =>
  terms
    .map(([group, term]) => ({
      group,
      term,
      items: items.filter((item) => item.group === group).toSorted(byDueDate),
    }))
    .filter((group) => group.items.length > 0);

/** The exact form of the step. */
export const stepPath = (
  caseId: string,
  { form, document }: Pick<WorkItem['step'], 'form' | 'document'>,
): string =>
  `/cases/${caseId}/${form === 'correction-service' ? 'service' : form}${document ? `?document=${document}` : ''}`;

export const formPath = ({ caseId, step }: WorkItem): string => stepPath(caseId, step);
