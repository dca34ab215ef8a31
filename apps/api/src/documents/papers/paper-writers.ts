import { acceptancePapers } from './acceptance-papers';
import { conclusionPapers } from './conclusion-papers';
import { decidingPapers } from './deciding-papers';
import { examinationPapers } from './examination-papers';
import type { PaperWriter } from './look';
import { partyPapers } from './party-papers';

/** 一种文书一个写法；kinds of the catalogue that are missing here wait for their slice. */
export const paperWriters = {
  ...partyPapers,
  ...acceptancePapers,
  ...examinationPapers,
  ...decidingPapers,
  ...conclusionPapers,
} as const satisfies Readonly<Record<string, PaperWriter>>;
