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

/** Twenty-eight full-width characters are 448 pt, the line is 442 pt: each stands a little closer. */
export const characterSpacing =
  (points(page.widthMm - page.leftMm - page.rightMm) - grid.charactersPerLine * type.body) /
  grid.charactersPerLine;

/** 首行缩进二字。 */
export const firstLineIndent = 2 * type.body;

/** 署名、成文日期右空四字。 */
export const signatureIndent = 4 * type.body;

/** A number too long to break would tear its line apart when justified. */
export const holdsLongNumber = (text: string) => /[0-9A-Za-z]{12,}/.test(text);
