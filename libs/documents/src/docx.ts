import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document,
  Footer,
  InsertedTextRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph as DocxParagraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { MarkedPaper, MarkedParagraph } from './changes/paper-changes';
import {
  characterSpacingTwips,
  firstLineIndent,
  headSize,
  holdsLongNumber,
  page,
  points,
  red,
  redHeadMm,
  signatureIndent,
  twips,
  type,
  widthOf,
} from './geometry';
import { paperDate } from './numerals';
import type { OfficialDocument, Paragraph } from './official-document';

/** Named, not embedded: an office supplies its licensed faces. */
const fangsong = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' };
const xiaobiaosong = { ascii: '方正小标宋简体', hAnsi: '方正小标宋简体', eastAsia: '方正小标宋简体' };
const song = { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体' };

const exactly = (line: number) => ({ line: twips(line), lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const bodyRun: IRunOptions = {
  font: fangsong,
  size: type.body * 2,
  characterSpacing: characterSpacingTwips,
};

const line = (text: string, options: IParagraphOptions = {}, run: IRunOptions = {}) =>
  new DocxParagraph({
    spacing: exactly(type.line),
    ...options,
    children: [new TextRun({ ...bodyRun, ...run, text })],
  });

/** 发文机关标志、发文字号、红色分隔线。 */
const redHead = ({ issuer, number }: Omit<OfficialDocument, 'paragraphs'>): readonly DocxParagraph[] => [
  line(
    issuer,
    {
      alignment: AlignmentType.CENTER,
      spacing: { ...exactly(headSize(issuer) * 1.3), before: twips(points(redHeadMm.top)) },
    },
    { font: xiaobiaosong, size: headSize(issuer) * 2, characterSpacing: 0, color: red.docx },
  ),
  line(''),
  line(''),
  line(number ?? '', {
    alignment: AlignmentType.CENTER,
    border: {
      bottom: {
        style: BorderStyle.SINGLE,
        size: 12,
        color: red.docx,
        space: Math.round(points(redHeadMm.line)),
      },
    },
  }),
  line(''),
  line(''),
];

const titleLine = (text: string) =>
  line(
    text,
    { alignment: AlignmentType.CENTER, spacing: exactly(type.titleLine) },
    { font: xiaobiaosong, size: type.title * 2, characterSpacing: 0 },
  );

const opening = (document: Omit<OfficialDocument, 'paragraphs'>): readonly DocxParagraph[] => {
  const { layout = 'letter', issuer, title, number } = document;
  if (layout === 'red-head') return [...redHead(document), titleLine(title), line('')];
  return [
    ...(layout === 'letter' ? [titleLine(issuer)] : []),
    titleLine(title),
    ...(number === null ? [] : [line(number, { alignment: AlignmentType.CENTER })]),
    line(''),
  ];
};

// LibreOffice ignores the indent in characters, Word prefers it: both are written.
const paragraphOptions = ({ role, text }: Paragraph): IParagraphOptions => ({
  widowControl: true,
  alignment: holdsLongNumber(text) ? AlignmentType.LEFT : AlignmentType.BOTH,
  ...(role === 'heading' ? {} : { indent: { firstLine: twips(firstLineIndent), firstLineChars: 200 } }),
});
const paragraph = (each: Paragraph) => line(each.text, paragraphOptions(each));

/** Whose revisions they are, and when: `at` is an ISO instant. */
export type Revision = { readonly author: string; readonly at: string };

/** Each change as a revision of Word; a paragraph that came or went takes its mark with it. */
const markedParagraphs = (paragraphs: readonly MarkedParagraph[], { author, at }: Revision) => {
  let id = 0;
  const revision = () => ({ id: (id += 1), author, date: at });
  return paragraphs.map(({ role, whole, changes }) => {
    const runs = changes.map(({ kind, text }) => {
      if (kind === 'kept') return new TextRun({ ...bodyRun, text });
      return kind === 'inserted'
        ? new InsertedTextRun({ ...bodyRun, text, ...revision() })
        : new DeletedTextRun({ ...bodyRun, text, ...revision() });
    });
    const mark =
      whole === 'inserted'
        ? { insertion: revision() }
        : whole === 'deleted'
          ? { deletion: revision() }
          : null;
    return new DocxParagraph({
      spacing: exactly(type.line),
      ...paragraphOptions({ role, text: changes.map(({ text }) => text).join('') }),
      ...(mark ? { run: mark } : {}),
      children: runs,
    });
  });
};

/** Both lines centred on one axis: the shorter one is indented by half the difference. */
const signature = (document: Omit<OfficialDocument, 'paragraphs'>) => {
  const { authority, seal } = document.signature;
  const date = paperDate(document);
  const lines = [authority, date, ...(seal ? [seal] : [])];
  const longer = Math.max(...lines.map(widthOf));
  return lines.map((text, n) =>
    line(text, {
      alignment: AlignmentType.RIGHT,
      keepNext: n < lines.length - 1,
      keepLines: true,
      indent: { right: twips(signatureIndent + ((longer - widthOf(text)) / 2) * type.body) },
      spacing: { ...exactly(type.line), ...(n === 0 ? { before: twips(2 * type.line) } : {}) },
    }),
  );
};

const footer = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) =>
  new Footer({
    children: [
      new DocxParagraph({
        alignment,
        indent: { left: twips(type.pageNumber), right: twips(type.pageNumber) },
        children: [
          new TextRun({
            font: song,
            size: type.pageNumber * 2,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

/** Author and last editor are the authority, never a person. */
const packed = (
  document: Omit<OfficialDocument, 'paragraphs'>,
  paragraphs: readonly DocxParagraph[],
): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: document.number === null ? document.title : `${document.title} ${document.number}`,
      creator: document.issuer,
      lastModifiedBy: document.issuer,
      description: '',
      evenAndOddHeaderAndFooters: true,
      styles: {
        default: {
          document: { run: { font: fangsong, size: type.body * 2, language: { eastAsia: 'zh-CN' } } },
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: twips(points(page.widthMm)), height: twips(points(page.heightMm)) },
              margin: {
                top: twips(points(page.topMm)),
                bottom: twips(points(page.bottomMm)),
                left: twips(points(page.leftMm)),
                right: twips(points(page.rightMm)),
                footer: twips(points(22)),
                header: twips(points(15)),
              },
            },
          },
          footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
          children: [...opening(document), ...paragraphs, ...signature(document)],
        },
      ],
    }),
  );

/** 可编辑的文书。 */
export const toDocx = (document: OfficialDocument): Promise<Buffer> =>
  packed(document, document.paragraphs.map(paragraph));

/** 可编辑的文书，以修订标出与前一稿的不同；accepting all gives the newer paper, rejecting all the older. */
export const toMarkedDocx = (paper: MarkedPaper, revision: Revision): Promise<Buffer> =>
  packed(paper, markedParagraphs(paper.paragraphs, revision));
