import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { plainDate } from '@fuyi/kernel';
import {
  characterSpacing,
  firstLineIndent,
  holdsLongNumber,
  page,
  points,
  signatureIndent,
  type,
} from './geometry';
import { codeOf, drawable, fontFile, missingFrom, missingMark } from './glyphs';
import { chineseDate } from './numerals';
import type { OfficialDocument, Paragraph } from './official-document';

/** Ascent plus descent of the embedded face, per em: pdfmake counts line height in these. */
const faceHeight = 1.437;
const lineHeight = (line: number, size: number) => line / (faceHeight * size);

pdfmake.setFonts({ song: { normal: fontFile, bold: fontFile, italics: fontFile, bolditalics: fontFile } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path === fontFile);

const paragraph = ({ role, text }: Paragraph): Content => ({
  text: drawable(text),
  alignment: holdsLongNumber(text) ? 'left' : 'justify',
  ...(role === 'heading' ? {} : { leadingIndent: firstLineIndent }),
});

const signature = ({ authority, on }: OfficialDocument['signature']): Content => ({
  columns: [
    { width: '*', text: '' },
    {
      width: 'auto',
      stack: [
        { text: drawable(authority), alignment: 'center' },
        { text: on ? chineseDate(plainDate(on)) : '年　　月　　日', alignment: 'center' },
      ],
    },
  ],
  margin: [0, 2 * type.line, signatureIndent - characterSpacing, 0],
});

const missingNote = (document: OfficialDocument): readonly Content[] => {
  const missing = missingFrom(JSON.stringify(document));
  if (missing.length === 0) return [];
  const codes = missing.map(codeOf).join('、');
  return [
    {
      text: `注：${missingMark}为字库未收之字，依次为${codes}。`,
      fontSize: 12,
      margin: [0, type.line, 0, 0],
    },
  ];
};

const definition = (document: OfficialDocument): TDocumentDefinitions => {
  const last = document.paragraphs.at(-1);
  return {
    pageSize: 'A4',
    pageMargins: [points(page.leftMm), points(page.topMm), points(page.rightMm), points(page.bottomMm)],
    info: {
      title: document.number === null ? document.title : `${document.title} ${document.number}`,
      author: document.issuer,
      creator: 'Fuyi',
      producer: 'Fuyi',
    },
    language: 'zh-CN',
    defaultStyle: {
      font: 'song',
      fontSize: type.body,
      lineHeight: lineHeight(type.line, type.body),
      characterSpacing,
    },
    footer: (current) => ({
      text: `— ${current} —`,
      fontSize: type.pageNumber,
      alignment: current % 2 === 1 ? 'right' : 'left',
      margin: [points(page.leftMm) + type.pageNumber, points(7), points(page.rightMm) + type.pageNumber, 0],
      characterSpacing: 0,
    }),
    content: [
      {
        text: `${document.issuer}\n${document.title}`,
        fontSize: type.title,
        alignment: 'center',
        lineHeight: lineHeight(type.titleLine, type.title),
        characterSpacing: 0,
      },
      ...(document.number === null ? [] : [{ text: document.number, alignment: 'center' as const }]),
      { text: ' ' },
      ...document.paragraphs.slice(0, -1).map(paragraph),
      // A signature never stands alone on a page.
      { unbreakable: true, stack: [...(last ? [paragraph(last)] : []), signature(document.signature)] },
      ...missingNote(document),
    ],
  };
};

/** 公开件与送达件的 PDF；fonts embedded, no personal name in its metadata. */
export const toPdf = (document: OfficialDocument): Promise<Buffer> =>
  pdfmake.createPdf(definition(document)).getBuffer();
