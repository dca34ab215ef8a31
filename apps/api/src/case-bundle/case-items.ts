import { Readable } from 'node:stream';
import type { Item } from '@fuyi/case-bundle';
import { everything, kinds, type Blobs } from '@fuyi/blobs';
import { toPdf, type PaperRow } from '@fuyi/documents';
import { issuedPaper, labelOf, type CaseFile } from '@fuyi/reconsideration';
import { inThisRequest } from '@fuyi/second-wall';
import type { Papers } from '../documents/case-documents';

/** 出具的文书，用过印的收用印的一份；blank forms are not part of the file. */
export const paperItems = (
  caseId: string,
  { issuing }: CaseFile,
  all: readonly { readonly row: PaperRow; readonly papers: Papers }[],
  blobs: Blobs,
): readonly Item[] => {
  const sealed = async (kind: string, copy: number): Promise<Readable | null> => {
    const paper = issuedPaper(issuing, kind, copy);
    const row = paper && (await blobs.clean(`case:${caseId}`, paper.sha256));
    const source = row ? await blobs.open(row) : 'erased';
    return source === 'erased' ? null : everything(source);
  };
  return all.flatMap(({ row, papers }) =>
    'reason' in papers || row.due.by === 'form' || row.kind === 'file-catalogue'
      ? []
      : papers.documents.map(({ on, document }, n): Item => ({
          volume: row.internal ? 'side' : 'main',
          title: row.title,
          on,
          extension: 'pdf',
          open: inThisRequest(
            async () => (await sealed(row.kind, n + 1)) ?? Readable.from([await toPdf(document)]),
          ),
        })),
  );
};

const extensionFor = (mediaType: string): string =>
  kinds.find((kind) => kind.mediaType === mediaType)?.extensions[0] ?? 'bin';

/** 证据，按各方的编号。 */
export const evidenceItems = async (
  caseId: string,
  { evidence }: CaseFile,
  texts: Readonly<Record<string, string>>,
  blobs: Blobs,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for (const entry of evidence.entries)
    for (const sha256 of entry.files) {
      const row = await blobs.clean(`case:${caseId}`, sha256);
      const source = row?.stored ? await blobs.open(row) : 'erased';
      if (!row?.stored || source === 'erased') continue;
      items.push({
        volume: 'main',
        title: `${labelOf(entry)} ${texts[entry.titleId] ?? ''}`,
        on: entry.submittedOn,
        extension: extensionFor(row.stored.mediaType),
        open: async () => everything(source),
      });
    }
  return items;
};

/** 文书按日期在前，证据按编号在后，副卷最后。 */
export const inOrder = (papers: readonly Item[], evidence: readonly Item[]): readonly Item[] => {
  const byDay = papers.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  const of = (volume: Item['volume']) => byDay.filter((item) => item.volume === volume);
  return [...of('main'), ...evidence, ...of('side')];
};
