import type { PaperRow } from '../catalogue/paper-row';

/** 空白文书写明盖哪一枚章；别的机关、当事人的，署名处已经写着。 */
export const sealWords = ({ sealKind, internal }: PaperRow): { readonly seal?: string } => {
  if (sealKind === 'authority') return { seal: '（行政复议机关印章）' };
  return sealKind === 'office' && !internal ? { seal: '（行政复议机构印章）' } : {};
};
