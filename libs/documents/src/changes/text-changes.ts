import { diffArrays } from 'diff';

/** A stretch of text that stayed, came or went. */
export type Change = { readonly kind: 'kept' | 'inserted' | 'deleted'; readonly text: string };

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
// 数字、日期、条号逐字比较，改一个数字只标一个数字。
const pieces = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ segment }) => (/^\d+$/u.test(segment) ? [...segment] : [segment]));

const kindOf = ({ added, removed }: { readonly added?: boolean; readonly removed?: boolean }) =>
  added ? 'inserted' : removed ? 'deleted' : 'kept';

const joined = (changes: readonly Change[], { kind, text }: Change): readonly Change[] => {
  const last = changes.at(-1);
  return last?.kind === kind
    ? [...changes.slice(0, -1), { kind, text: last.text + text }]
    : [...changes, { kind, text }];
};

/** 两处改动之间只剩标点、空白的，并成一处；a comma that happens to stay only tears a rewritten sentence apart. */
const smoothed = (changes: readonly Change[]): readonly Change[] =>
  changes.flatMap((change, n): readonly Change[] => {
    const lone = change.kind === 'kept' && /^[\p{P}\s]$/u.test(change.text);
    const between = changes[n - 1]?.kind !== 'kept' && changes[n + 1]?.kind !== 'kept';
    if (!lone || !between || n === 0 || n === changes.length - 1) return [change];
    return [
      { kind: 'deleted', text: change.text },
      { kind: 'inserted', text: change.text },
    ];
  });

/** In a run of changes what went stands before what came. */
const ordered = (changes: readonly Change[]): readonly Change[] => {
  const runs: Change[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    if (run && run[0]?.kind !== 'kept' && change.kind !== 'kept') run.push(change);
    else runs.push([change]);
  }
  const textOf = (run: readonly Change[], kind: Change['kind']): readonly Change[] => {
    const text = run.map((each) => (each.kind === kind ? each.text : '')).join('');
    return text === '' ? [] : [{ kind, text }];
  };
  return runs.flatMap((run) =>
    run[0]?.kind === 'kept' ? run : [...textOf(run, 'deleted'), ...textOf(run, 'inserted')],
  );
};

/** 由旧到新的增删，按词；kept and inserted make the new text, kept and deleted the old one. */
export const textChanges = (before: string, after: string): readonly Change[] =>
  ordered(
    smoothed(
      diffArrays(pieces(before), pieces(after))
        .map((part): Change => ({ kind: kindOf(part), text: part.value.join('') }))
        .reduce(joined, []),
    ),
  );

export const isChanged = (changes: readonly Change[]): boolean => changes.some(({ kind }) => kind !== 'kept');
