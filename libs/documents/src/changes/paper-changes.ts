import { diffArrays } from 'diff';
import type { OfficialDocument, Paragraph, ParagraphRole } from '../official-document';
import { textChanges, type Change } from './text-changes';

/** A paragraph of the newer paper with its changes; `whole`: it came or went as a whole. */
export type MarkedParagraph = {
  readonly role: ParagraphRole;
  readonly whole: 'inserted' | 'deleted' | null;
  readonly changes: readonly Change[];
};

export type MarkedPaper = Omit<OfficialDocument, 'paragraphs'> & {
  readonly paragraphs: readonly MarkedParagraph[];
};

const whole =
  (kind: 'inserted' | 'deleted') =>
  ({ role, text }: Paragraph): MarkedParagraph => ({ role, whole: kind, changes: [{ kind, text }] });

const keptShare = (changes: readonly Change[]): number => {
  const length = (kinds: readonly Change['kind'][]) =>
    changes.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
  return length(['kept']) / Math.max(1, length(['kept', 'inserted', 'deleted']));
};

const alike = (one: Paragraph, other: Paragraph): boolean =>
  one.role === other.role && keptShare(textChanges(one.text, other.text)) >= 0.25;

/** Paragraphs that went and came at one place: the same one rewritten where they have words in common. */
const rewritten = (gone: readonly Paragraph[], come: readonly Paragraph[]): readonly MarkedParagraph[] => {
  const [first, ...others] = gone;
  if (!first) return come.map(whole('inserted'));
  const at = come.findIndex((each) => alike(first, each));
  const next = come[at];
  if (!next) return [whole('deleted')(first), ...rewritten(others, come)];
  return [
    ...come.slice(0, at).map(whole('inserted')),
    { role: next.role, whole: null, changes: textChanges(first.text, next.text) },
    ...rewritten(others, come.slice(at + 1)),
  ];
};

/** 后一稿的版面，标出与前一稿的不同。 */
export const paperChanges = (before: OfficialDocument, after: OfficialDocument): MarkedPaper => {
  const parts = diffArrays([...before.paragraphs], [...after.paragraphs], {
    comparator: (one, other) => one.role === other.role && one.text === other.text,
  });
  const paragraphs: MarkedParagraph[] = [];
  let gone: readonly Paragraph[] = [];
  let come: readonly Paragraph[] = [];
  const flush = () => {
    paragraphs.push(...rewritten(gone, come));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of parts) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else {
      flush();
      for (const { role, text } of value)
        paragraphs.push({ role, whole: null, changes: [{ kind: 'kept', text }] });
    }
  }
  flush();
  return { ...after, paragraphs };
};
