/** A piece of text; `found` pieces are what the reader searched for. */
export type Piece = { readonly text: string; readonly found: boolean };

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const highlighted = (text: string, terms: readonly string[]): readonly Piece[] => {
  if (terms.length === 0) return [{ text, found: false }];
  const byLength = [...terms].sort((a, b) => b.length - a.length).map(escaped);
  return text
    .split(new RegExp(`(${byLength.join('|')})`, 'giu'))
    .map((piece, n) => ({ text: piece, found: n % 2 === 1 }))
    .filter((piece) => piece.text !== '');
};

const before = 36;
const length = 110;

/** The passage around the first word found; without words, how the reasons begin. */
export const excerptOf = (body: string, terms: readonly string[]): readonly Piece[] => {
  const text = body.replaceAll('\n', ' ');
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term.toLowerCase())).filter((place) => place >= 0);
  const reasons = Math.max(lower.indexOf('本机关认为'), 0);
  const start = places.length > 0 ? Math.max(Math.min(...places) - before, 0) : reasons;
  const passage = text.slice(start, start + length);
  return highlighted(
    `${start > 0 ? '……' : ''}${passage}${start + length < text.length ? '……' : ''}`,
    terms,
  );
};
