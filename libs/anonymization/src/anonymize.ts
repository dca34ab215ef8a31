import { addressSpans } from './addresses';
import { circumstanceSpans } from './circumstances';
import { fieldSpans } from './field-spans';
import { fold } from './fold';
import { nameSpans } from './name-spans';
import type { KnownParty, Span } from './party';
import { unoccupied } from './unoccupied';

/** The earlier list wins where two overlap; within a list the longer span. */
const withoutOverlap = (length: number, ...lists: readonly (readonly Span[])[]): readonly Span[] => {
  const free = unoccupied(length);
  return lists
    .flatMap((list) => [...list].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    .filter(({ start, end }) => end > start && free(start, end))
    .sort((a, b) => a.start - b.start);
};

/** Spans refer to the original text; applying them gives exactly the text. */
export const apply = (text: string, spans: readonly Span[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of spans) {
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return parts.join('') + text.slice(at);
};

export type Anonymized = { readonly text: string; readonly spans: readonly Span[] };

/** 隐名与遮蔽（NAM、FLD）：the whole text at once, so that one person has one name throughout (CON-02). */
export const anonymize = (text: string, parties: readonly KnownParty[]): Anonymized => {
  const folded = fold(text);
  const spans = withoutOverlap(
    text.length,
    fieldSpans(folded, parties),
    addressSpans(folded, parties),
    circumstanceSpans(folded, parties),
    nameSpans(folded, parties),
  );
  return { text: apply(text, spans), spans };
};

export type ParagraphSpan = Span & { readonly paragraph: number };

/** The same for a document in paragraphs; offsets count within each paragraph. */
export const anonymizeParagraphs = (
  paragraphs: readonly string[],
  parties: readonly KnownParty[],
): { readonly paragraphs: readonly string[]; readonly spans: readonly ParagraphSpan[] } => {
  const { spans } = anonymize(paragraphs.join('\n'), parties);
  let offset = 0;
  const results = paragraphs.map((text, paragraph) => {
    const own = spans
      .filter(({ start, end }) => start >= offset && end <= offset + text.length)
      .map((span) => ({ ...span, start: span.start - offset, end: span.end - offset, paragraph }));
    offset += text.length + 1;
    return { text: apply(text, own), spans: own };
  });
  return { paragraphs: results.map(({ text }) => text), spans: results.flatMap(({ spans: own }) => own) };
};
