import type { AuditLine } from './audit-lines';

/** 打开表格的软件把 = + - @ 开头的当作公式：a leading apostrophe makes text of it. */
const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const columns: readonly (readonly [string, (line: AuditLine) => string | number | null])[] = [
  ['序号', ({ seq }) => seq],
  ['时间', ({ at }) => at],
  ['账号', ({ actor }) => actor],
  ['姓名', ({ actorName }) => actorName],
  ['岗位', ({ roleTerm }) => roleTerm],
  ['行为', ({ actionTerm }) => actionTerm],
  ['行为代码', ({ action }) => action],
  ['结果', ({ outcomeTerm }) => outcomeTerm],
  ['对象种类', ({ object }) => object?.kind ?? null],
  ['对象编号', ({ object }) => object?.id ?? null],
  ['案件编号', ({ caseId }) => caseId],
  ['原因', ({ reasonTerm }) => reasonTerm],
  ['网段', ({ network }) => network],
  ['请求编号', ({ requestId }) => requestId],
  ['校验值', ({ hash }) => hash],
];

/** With a byte order mark, so that the Chinese survives a spreadsheet. */
export const csvOf = (lines: readonly AuditLine[]): string =>
  `\ufeff${[columns.map(([title]) => title), ...lines.map((line) => columns.map(([, of]) => of(line)))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n')}\r\n`;
