import { codeOf, missingFrom } from './glyphs';
import type { OfficialDocument } from './official-document';

/** Characters of the document no face at hand can draw. */
export const missingFromDocument = ({
  title,
  issuer,
  number,
  paragraphs,
  signature,
}: OfficialDocument): readonly string[] =>
  missingFrom(
    [title, issuer, number ?? '', ...paragraphs.map(({ text }) => text), signature.authority].join(''),
  );

/** 统一码，如 U+20BB7；shown as 〓 in the PDF. */
export const missingGlyphs = (document: OfficialDocument): readonly string[] =>
  missingFromDocument(document).map(codeOf);
