import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import {
  grid,
  headSize,
  holdsLongNumber,
  page,
  points,
  printedBody,
  red,
  redHeadMm,
  signatureIndent,
  textWidth,
  type,
  widthOf,
} from './geometry';
import { codeOf, faces, missingMark, runsOf } from './glyphs';
import { missingFromDocument } from './missing-glyphs';
import { paperDate } from './numerals';
import type { OfficialDocument, Paragraph } from './official-document';
import { sealOver, verification, type Stamp } from './stamp';

/** Ascent plus descent of the embedded face, per em: pdfmake counts line height in these. */
const faceHeight = 1.437;
const lineHeight = (line: number, size: number) => line / (faceHeight * size);

const oneStyle = (file: string) => ({ normal: file, bold: file, italics: file, bolditalics: file });
/** 发文机关标志用粗体。 */
const headFace = require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
const files: readonly string[] = [...Object.values(faces), headFace];

pdfmake.setFonts({ song: oneStyle(faces.song), rare: oneStyle(faces.rare), head: oneStyle(headFace) });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => files.includes(path));

const drawn = (text: string): Content =>
  runsOf(text).map(({ text: run, face }) => ({ text: run, font: face }));

/** 两行以内的一段不跨页，末行不孤立在下一页。 */
const together = (each: Paragraph): Content =>
  widthOf(each.text) > 2 * grid.charactersPerLine - 2
    ? paragraph(each)
    : { unbreakable: true, stack: [paragraph(each)] };

const paragraph = ({ role, text }: Paragraph): Content => ({
  text: drawn(text),
  alignment: holdsLongNumber(text) ? 'left' : 'justify',
  ...(role === 'heading' ? {} : { leadingIndent: 2 * printedBody }),
});

const signature = (document: OfficialDocument): Content => ({
  columns: [
    { width: '*', text: '' },
    {
      width: 'auto',
      stack: [
        { text: drawn(document.signature.authority), alignment: 'center', noWrap: true },
        { text: paperDate(document), alignment: 'center' },
        ...(document.signature.seal ? [{ text: document.signature.seal, alignment: 'center' as const }] : []),
      ],
    },
  ],
  margin: [0, 2 * type.line, signatureIndent, 0],
});

const missingNote = (document: OfficialDocument): readonly Content[] => {
  const missing = missingFromDocument(document);
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

const title = (text: string): Content => ({
  text: drawn(text),
  fontSize: type.title,
  alignment: 'center',
  lineHeight: lineHeight(type.titleLine, type.title),
});
const numberLine = (number: string | null): readonly Content[] =>
  number === null ? [] : [{ text: number, alignment: 'center' }];
const blankLines = (count: number): Content => ({ text: ' ', margin: [0, 0, 0, (count - 1) * type.line] });

/** 发文机关标志、发文字号、红色分隔线。 */
const redHead = ({ issuer, number }: OfficialDocument): readonly Content[] => [
  {
    text: issuer,
    font: 'head',
    color: red.pdf,
    fontSize: headSize(issuer),
    alignment: 'center',
    lineHeight: 1,
    margin: [0, points(redHeadMm.top), 0, type.line],
  },
  ...numberLine(number),
  {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 1.5, lineColor: red.pdf }],
    margin: [0, points(redHeadMm.line), 0, 0],
  },
  blankLines(2),
];

const opening = (document: OfficialDocument): readonly Content[] => {
  const { layout = 'letter', issuer, number } = document;
  if (layout === 'red-head') return [...redHead(document), title(document.title), blankLines(1)];
  return [
    ...(layout === 'letter' ? [title(issuer)] : []),
    title(document.title),
    ...numberLine(number),
    blankLines(1),
  ];
};

const definition = (document: OfficialDocument, stamp: Stamp | null): TDocumentDefinitions => {
  const final = document.paragraphs.at(-1);
  // Too long to be held together with the signature, it breaks like any other.
  const last = final && final.text.length <= 10 * grid.charactersPerLine ? final : undefined;
  const before = last ? document.paragraphs.slice(0, -1) : document.paragraphs;
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
      fontSize: printedBody,
      lineHeight: lineHeight(type.line, printedBody),
    },
    footer: (current) => ({
      text: `— ${current} —`,
      fontSize: type.pageNumber,
      alignment: current % 2 === 1 ? 'right' : 'left',
      margin: [points(page.leftMm) + type.pageNumber, points(7), points(page.rightMm) + type.pageNumber, 0],
    }),
    content: [
      ...opening(document),
      ...before.map(together),
      // A signature never stands alone on a page.
      {
        unbreakable: true,
        stack: [
          ...(last ? [paragraph(last)] : []),
          signature(document),
          ...(stamp ? [sealOver(stamp, document.signature.authority)] : []),
        ],
      },
      ...(stamp ? [verification(stamp)] : []),
      ...missingNote(document),
    ],
  };
};

/** 公开件与送达件的 PDF；fonts embedded, no personal name in its metadata. With a stamp: the issued one. */
export const toPdf = (document: OfficialDocument, stamp: Stamp | null = null): Promise<Buffer> =>
  pdfmake.createPdf(definition(document, stamp)).getBuffer();
