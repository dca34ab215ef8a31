/** 版式（GB/T 9704-2012；复议文书参照）：A4，天头 37、地脚 35、订口 28、右白边 26 毫米，每面 22 行、每行 28 字。 */
export const page = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  bottomMm: 35,
  leftMm: 28,
  rightMm: 26,
} as const;
export const grid = { linesPerPage: 22, charactersPerLine: 28 } as const;

/** Points. 二号 22，三号 16，四号 14；行距固定值 28.5；两行标题仍在 22 行之内。 */
export const type = { title: 22, body: 16, pageNumber: 14, line: 28.5, titleLine: 33 } as const;

const pointsPerMm = 72 / 25.4;
export const points = (mm: number) => mm * pointsPerMm;
export const twips = (pt: number) => Math.round(pt * 20);

export const textWidth = points(page.widthMm - page.leftMm - page.rightMm);

/**
 * Twenty-eight characters of 16 pt are 448 pt, the line is 442 pt. In the editable document each stands a little
 * closer (Word counts in twentieths of a point); the PDF, whose engine breaks lines before it spaces characters, is
 * set in 28 equal parts of the line. Half a point is left, or rounding would push the last one to the next line.
 */
export const printedBody = (textWidth - 0.5) / grid.charactersPerLine;
export const characterSpacingTwips = Math.floor((printedBody - type.body) * 20);

/** 红头：发文机关标志上边缘至版心上边缘 35 毫米，发文字号之下 4 毫米印红色分隔线（GB/T 9704-2012）。 */
export const redHeadMm = { top: 35, line: 4 } as const;
export const red = { pdf: '#e60012', docx: 'E60012' } as const;
/** 一行排完，不超过一号。 */
export const headSize = (issuer: string) => Math.min(36, Math.floor(textWidth / issuer.length));

/** 首行缩进二字。 */
export const firstLineIndent = 2 * type.body;

/** 署名、成文日期右空四字。 */
export const signatureIndent = 4 * type.body;

/** A number too long to break would tear its line apart when justified. */
export const holdsLongNumber = (text: string) => /[0-9A-Za-z]{12,}/.test(text);

/** In characters; half-width letters and digits take half a place. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character <= '\u00ff' ? 0.5 : 1), 0);
