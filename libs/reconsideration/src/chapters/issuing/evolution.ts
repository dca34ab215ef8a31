import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { IssuingEvent } from './events';

export const issuingEvolution: Evolution<CaseFile, IssuingEvent> = {
  PaperIssued: (file, data) => ({
    ...file,
    issuing: { papers: [...file.issuing.papers, { ...data, recalledOn: null }] },
  }),
  PaperRecalled: (file, { on, code }) => ({
    ...file,
    issuing: {
      papers: file.issuing.papers.map((each) => (each.code === code ? { ...each, recalledOn: on } : each)),
    },
  }),
};
