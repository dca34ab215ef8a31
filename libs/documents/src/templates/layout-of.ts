import type { PaperRow } from '../catalogue/paper-row';
import type { Layout } from '../official-document';

/** 用机关章的公文有红头；决定书、申请书是法律文书，按复议文书格式（GB/T 9704，documents.md H）。 */
export const layoutOf = (row: PaperRow): Layout => {
  if (row.sealKind === 'authority' && !row.internal && !/(?:决定|调解|申请)书$|公告$/.test(row.title))
    return 'red-head';
  return row.sealKind === 'party' || row.sealKind === 'other-organ' ? 'plain' : 'letter';
};
