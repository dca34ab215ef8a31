import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { EvidenceEvent } from './events';
import { amendedEntry, listed, selfCollected } from './ledger';
import type { EvidenceState, Inspection } from './state';

const amend = (file: CaseFile, change: (state: EvidenceState) => Partial<EvidenceState>): CaseFile => ({
  ...file,
  evidence: { ...file.evidence, ...change(file.evidence) },
});

const inspected = (
  file: CaseFile,
  sought: number,
  change: (inspection: Inspection) => Partial<Inspection>,
): CaseFile =>
  amend(file, ({ inspections }) => ({
    inspections: inspections.map((each) =>
      each.inspection === sought ? { ...each, ...change(each) } : each,
    ),
  }));

const answered = (file: CaseFile, sought: number, on: EvidenceEvent['data']['on'], permitted: boolean) =>
  amend(file, ({ supplements }) => ({
    supplements: supplements.map((each) =>
      each.supplement === sought ? { ...each, answeredOn: on, permitted } : each,
    ),
  }));

export const evidenceEvolution: Evolution<CaseFile, EvidenceEvent> = {
  EvidenceSubmitted: (file, { on, evidence: _, ...entry }) =>
    listed(file, {
      ...entry,
      submittedOn: on,
      investigation: null,
      unusable: entry.side === 'respondent' ? selfCollected(file, entry.collectedOn, entry.supplement) : null,
    }),
  EvidenceCollected: (file, { on, evidence: _, ...entry }) =>
    listed(file, {
      ...entry,
      side: 'authority',
      partyId: null,
      submittedOn: on,
      collectedOn: on,
      burden: 'none',
      supplement: null,
      unusable: null,
    }),
  SupplementRequested: (file, { on, supplement, raisedById }) =>
    amend(file, ({ supplements }) => ({
      supplements: [
        ...supplements,
        { supplement, requestedOn: on, raisedById, answeredOn: null, permitted: false },
      ],
    })),
  SupplementPermitted: (file, { on, supplement }) => answered(file, supplement, on, true),
  SupplementRefused: (file, { on, supplement }) => answered(file, supplement, on, false),
  BurdenShifted: (file, { ground }) => amend(file, ({ shifts }) => ({ shifts: [...shifts, ground] })),
  EvidenceChallenged: (file, { evidence, ...challenge }) =>
    amendedEntry(file, evidence, ({ challenges }) => ({ challenges: [...challenges, challenge] })),
  // 已经采信的，因此要重新认定。
  WithholdingFound: (file, { evidence, on, proof, reasonId }) =>
    amendedEntry(file, evidence, ({ judgment }) => ({
      withheld: { on, proof, reasonId },
      judgment: judgment?.admitted ? null : judgment,
    })),
  EvidenceJudged: (file, { evidence, ...judgment }) => amendedEntry(file, evidence, () => ({ judgment })),
  InspectionExcluded: (file, exclusion) =>
    amend(file, ({ exclusions }) => ({ exclusions: [...exclusions, exclusion] })),
  InspectionExclusionLifted: (file, { evidence }) =>
    amend(file, ({ exclusions }) => ({
      exclusions: exclusions.filter((each) => each.evidence !== evidence),
    })),
  InvestigationHeld: (file, { credentialsShown: _, ...held }) =>
    amend(file, ({ investigations }) => ({ investigations: [...investigations, held] })),
  InspectionRequested: (file, { on, inspection, byId, scope }) =>
    amend(file, ({ inspections }) => ({
      inspections: [
        ...inspections,
        {
          inspection,
          requestedOn: on,
          byId,
          scope,
          answeredOn: null,
          granted: [],
          refused: [],
          reasonId: null,
          visits: [],
        },
      ],
    })),
  InspectionAnswered: (file, { on, inspection, granted, refused, reasonId }) =>
    inspected(file, inspection, () => ({ answeredOn: on, granted, refused, reasonId })),
  MaterialsInspected: (file, { on, inspection, copied }) =>
    inspected(file, inspection, ({ visits }) => ({ visits: [...visits, { on, copied }] })),
};
