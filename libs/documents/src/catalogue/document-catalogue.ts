import { acceptancePapers } from './rows-acceptance';
import { conclusionPapers } from './rows-conclusion';
import { examinationPapers } from './rows-examination';
import { mediationPapers } from './rows-mediation';
import { petitionPapers } from './rows-petition';
import type { PaperRow } from './paper-row';
import { partyPapers } from './rows-parties';

/** 文书目录：有法律意义的文书，一种一行。 */
export const documentCatalogue: readonly PaperRow[] = [
  ...partyPapers,
  ...acceptancePapers,
  ...examinationPapers,
  ...conclusionPapers,
  ...mediationPapers,
  ...petitionPapers,
].sort((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));

export const paperRow = (kind: string): PaperRow | null =>
  documentCatalogue.find((row) => row.kind === kind) ?? null;
