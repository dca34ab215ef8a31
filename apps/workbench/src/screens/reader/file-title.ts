import { servedDocumentTerms } from '@fuyi/glossary';
import type { CasePage } from '../../api/types';

export type NamedFile = { readonly label: string; readonly title: string };

/** What the case calls a file: evidence, or the receipt of a service; null when it cites no such file. */
export const fileTitle = ({ ledger, texts, names, file }: CasePage, sha256: string): NamedFile | null => {
  const entry = ledger.entries.find(({ files }) => files.includes(sha256));
  if (entry) {
    const which = entry.files.length > 1 ? `附件${entry.files.indexOf(sha256) + 1}` : '附件';
    return { label: `${entry.label} ${which}`, title: texts[entry.titleId] ?? '（不予查阅）' };
  }
  const place = file.served.findIndex(({ receipt }) => receipt === sha256);
  const served = file.served[place];
  if (!served) return null;
  const { document, partyId } = served;
  return {
    label: `第${place + 1}次送达`,
    title: `送达回证：${servedDocumentTerms[document]}，${names[partyId] ?? ''}`,
  };
};
