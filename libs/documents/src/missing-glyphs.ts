import { codeOf, missingFrom } from './glyphs';
import type { OfficialDocument } from './official-document';

/** 统一码，如 U+20BB7：characters of the document no face at hand can draw; shown as 〓 in the PDF. */
export const missingGlyphs = ({
  title,
  issuer,
  paragraphs,
  signature,
}: OfficialDocument): readonly string[] =>
  missingFrom([title, issuer, signature.authority, ...paragraphs.map(({ text }) => text)].join('')).map(
    codeOf,
  );
