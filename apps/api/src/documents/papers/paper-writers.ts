import { acceptancePapers } from './acceptance-papers';
import { committeePapers } from './committee-papers';
import { conclusionPapers } from './conclusion-papers';
import { decidingPapers } from './deciding-papers';
import { elevationPapers } from './elevation-papers';
import { enforcementPapers } from './enforcement-papers';
import { evidencePapers } from './evidence-papers';
import { examinationPapers } from './examination-papers';
import { hearingPapers } from './hearing-papers';
import type { PaperWriter } from './look';
import { normativePapers } from './normative-papers';
import { partyPapers } from './party-papers';
import { pausingPapers } from './pausing-papers';
import { publicationPapers } from './publication-papers';
import { servicePapers } from './service-papers';

/** 一种文书一个写法；kinds of the catalogue that are missing here wait for their slice. */
export const paperWriters = {
  ...partyPapers,
  ...acceptancePapers,
  ...elevationPapers,
  ...examinationPapers,
  ...hearingPapers,
  ...evidencePapers,
  ...pausingPapers,
  ...normativePapers,
  ...committeePapers,
  ...decidingPapers,
  ...servicePapers,
  ...conclusionPapers,
  ...enforcementPapers,
  ...publicationPapers,
} as const satisfies Readonly<Record<string, PaperWriter>>;
