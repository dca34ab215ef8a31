import type { PaperRow } from './paper-row';

/** 文书目录的各部分，按编号的首字母。 */
export const paperParts = [
  { chapter: 'A', term: '当事人提交' },
  { chapter: 'B', term: '受理' },
  { chapter: 'C', term: '审理' },
  { chapter: 'D', term: '结案' },
  { chapter: 'E', term: '结案后' },
  { chapter: 'F', term: '行政调解' },
  { chapter: 'G', term: '信访' },
] as const;

export type PaperPart = (typeof paperParts)[number]['term'];

/** Throws for a code of no part: the catalogue is ours. */
export const partOf = ({ code }: Pick<PaperRow, 'code'>): PaperPart => {
  const part = paperParts.find(({ chapter }) => code.startsWith(chapter));
  if (part === undefined) throw new Error(`no part: ${code}`);
  return part.term;
};
