/** 决定书的一段；`role` 决定版式。 */
export type Paragraph = {
  readonly role: 'title' | 'number' | 'body' | 'signature';
  /** 段首的“申请人请求：”等导语，加粗。 */
  readonly lead: string;
  readonly text: string;
};

const leads =
  /^(?:申请人(?:的)?(?:复议)?请求|行政复议请求|申请人称|被申请人(?:答复)?称|第三人称|经审理查明|(?:经审查，)?本机关认为|决定如下|申请人|被申请人|第三人|委托代理人)[：:]/u;
const signatureDay =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;

const roleOf = (line: string, n: number, lines: readonly string[]): Paragraph['role'] => {
  if (n < 3 && /^[^，。]{2,24}书$/u.test(line)) return 'title';
  if (n < 4 && /^[^，。]{2,16}〔\d{4}〕\d+号$/u.test(line)) return 'number';
  if (
    n >= lines.length - 2 &&
    lines.length > 4 &&
    (signatureDay.test(line) || signatureDay.test(lines[n + 1] ?? ''))
  )
    return 'signature';
  return 'body';
};

export const paragraphsOf = (body: string): readonly Paragraph[] => {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, n) => {
    const role = roleOf(line, n, lines);
    const lead = role === 'body' ? (leads.exec(line)?.[0] ?? '') : '';
    return { role, lead, text: line.slice(lead.length) };
  });
};

const article =
  /《?中华人民共和国[^《》，。；]{2,24}》?第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?(?:第[一二三四五六七八九十]+项)?/gu;

/** 正文引用的条文，按出现次序，不重复。 */
export const articlesIn = (body: string): readonly string[] => [
  ...new Set(
    [...body.matchAll(article)].map(([text]) =>
      text.replaceAll(/[《》]/gu, '').replace('中华人民共和国', ''),
    ),
  ),
];
