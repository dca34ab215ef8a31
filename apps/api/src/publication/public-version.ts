import { anonymizeParagraphs, leaks, type KnownParty, type Leak } from '@fuyi/anonymization';
import type { OfficialDocument } from '@fuyi/documents';

/** 一处替换：`start`、`end` count UTF-16 units within the paragraph of the original. */
export type Replacement = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rule: string;
  readonly original: string;
  readonly replacement: string;
};
export type FoundLeak = Leak & { readonly paragraph: number };

export type PublicVersion = {
  readonly anonymized: OfficialDocument;
  readonly replacements: readonly Replacement[];
  readonly leaks: readonly FoundLeak[];
};

export const leaksOf = (
  { paragraphs }: OfficialDocument,
  parties: readonly KnownParty[],
): readonly FoundLeak[] =>
  paragraphs.flatMap(({ text }, paragraph) => leaks(text, parties).map((leak) => ({ ...leak, paragraph })));

/** 公开版：首部的代称与正文一致（CON-02），替换以后再查一遍（CON-06）。 */
export const publicVersion = (document: OfficialDocument, parties: readonly KnownParty[]): PublicVersion => {
  const texts = document.paragraphs.map(({ text }) => text);
  const { paragraphs, spans } = anonymizeParagraphs(texts, parties);
  const anonymized: OfficialDocument = {
    ...document,
    paragraphs: document.paragraphs.map(({ role }, n) => ({ role, text: paragraphs[n] ?? '' })),
  };
  return {
    anonymized,
    replacements: spans.map(({ paragraph, start, end, type, rule, replacement }) => ({
      paragraph,
      start,
      end,
      type,
      rule,
      original: texts[paragraph]?.slice(start, end) ?? '',
      replacement,
    })),
    leaks: leaksOf(anonymized, parties),
  };
};

/** Leaks that stop a publication; the others are hints for the reviewer. */
export const certain = (found: readonly FoundLeak[]) => found.filter((leak) => leak.certain).length;
