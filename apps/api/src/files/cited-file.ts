import type { Account } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';

export type CitedFile = { readonly number: number; readonly titleId: string };

/**
 * Where the case cites a file – in the ledger of evidence or in the reply; what it does not cite is not handed out.
 * 第四十七条：evidence kept from inspection is not for the other side.
 */
export const citedFile = (
  { role }: Account,
  { reply, evidence }: CaseFile,
  sha256: string,
): CitedFile | null => {
  const kept = new Set(evidence.exclusions.map((exclusion) => exclusion.evidence));
  const mayOpen = (entry: (typeof evidence.entries)[number]) =>
    role !== 'agency' || entry.side === 'respondent' || !kept.has(entry.evidence);
  return (
    evidence.entries.find((entry) => entry.files.includes(sha256) && mayOpen(entry)) ??
    reply?.evidence.find(({ file }) => file === sha256) ??
    null
  );
};
