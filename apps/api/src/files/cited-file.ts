import { holds, isOffice, type Account } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';

export type CitedFile = { readonly term?: string; readonly number: number; readonly titleId: string };

/** 送达回证的扫描件，在复议机构的卷里。 */
const receiptOf = ({ served }: CaseFile, sha256: string): CitedFile | null => {
  const place = served.findIndex(({ receipt }) => receipt === sha256);
  return place < 0 ? null : { term: '送达回证', number: place + 1, titleId: '' };
};

/**
 * Where the case cites a file – in the ledger of evidence, in the reply, as a receipt of service; what it does not cite is not handed out.
 * 第四十七条：evidence kept from inspection is not for the other side.
 */
export const citedFile = (account: Account, file: CaseFile, sha256: string): CitedFile | null => {
  const { reply, evidence } = file;
  const kept = new Set(evidence.exclusions.map((exclusion) => exclusion.evidence));
  const mayOpen = (entry: (typeof evidence.entries)[number]) =>
    !holds(account, 'agency', 'applicant') ||
    !kept.has(entry.evidence) ||
    (entry.side === 'respondent') === holds(account, 'agency');
  return (
    evidence.entries.find((entry) => entry.files.includes(sha256) && mayOpen(entry)) ??
    reply?.evidence.find((item) => item.file === sha256) ??
    (isOffice(account) ? receiptOf(file, sha256) : null) ??
    null
  );
};
