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
/** What is left of a rare character cut in two. */
const halfCharacters = /\p{Cs}/gu;

const placesOf = (text: string, term: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && places.length < 50; at = text.indexOf(term, at + term.length))
    places.push(at);
  return places;
};

/** Where the passage with most of the words begins; the earliest of several. */
const bestStart = (text: string, terms: readonly string[]): number | null => {
  const starts = terms.flatMap((term) => placesOf(text, term)).map((place) => Math.max(place - before, 0));
  const wordsFrom = (start: number) =>
    terms.filter((term) => text.slice(start, start + length).includes(term)).length;
  return starts.reduce<number | null>(
    (best, start) =>
      best === null ||
      wordsFrom(start) > wordsFrom(best) ||
      (wordsFrom(start) === wordsFrom(best) && start < best)
        ? start
        : best,
    null,
  );
};

/** The passage around the words found; without words, how the reasons begin. */
export const excerptOf = (body: string, terms: readonly string[]): readonly Piece[] => {
  const text = body.replaceAll('\n', ' ');
  const found = bestStart(
    text.toLowerCase(),
    terms.map((term) => term.toLowerCase()),
  );
  const start = found ?? Math.max(text.indexOf('本机关认为'), 0);
  const passage = text.slice(start, start + length).replace(halfCharacters, '');
  return highlighted(`${start > 0 ? '……' : ''}${passage}${start + length < text.length ? '……' : ''}`, terms);
};
