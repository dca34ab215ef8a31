import { volumeTerms, type Listed, type Volume } from '@fuyi/case-bundle';
import type { OfficialDocument } from '@fuyi/documents';
import { inChinese, type PlainDate } from '@fuyi/kernel';

const pagesOf = ({ firstPage, pages }: Listed): string => {
  if (firstPage === null) return '电子文件，不编页';
  return pages > 1 ? `第${firstPage}至${firstPage + pages - 1}页` : `第${firstPage}页`;
};

const lineOf = (entry: Listed): string =>
  [`${entry.ordinal}. ${entry.title}`, entry.on ? inChinese(entry.on) : '', pagesOf(entry)]
    .filter(Boolean)
    .join('　');

/** 卷宗目录（E10）。 */
export const cataloguePage = (
  issuer: string,
  { number, title, madeOn }: { readonly number: string; readonly title: string; readonly madeOn: PlainDate },
  entries: readonly Listed[],
): OfficialDocument => ({
  kind: 'file-catalogue',
  layout: 'plain',
  issuer,
  title: '卷宗目录',
  number: null,
  paragraphs: [
    { role: 'heading', text: `${number}　${title}` },
    ...(['main', 'side'] as const satisfies readonly Volume[]).flatMap((volume) => {
      const lines = entries.filter((entry) => entry.volume === volume);
      return lines.length === 0
        ? []
        : [
            { role: 'heading' as const, text: volumeTerms[volume] },
            ...lines.map((entry) => ({ role: 'body' as const, text: lineOf(entry) })),
          ];
    }),
  ],
  signature: { authority: issuer, on: madeOn },
});
