import type { Evolution } from '@fuyi/kernel';
import type { ServedDocument } from '../../vocabulary';
import type { CaseFile } from '../../state';
import type { PausesEvent } from './events';
import type { PausesState, Suspension } from './state';

const within = (file: CaseFile, changes: Partial<PausesState>): CaseFile => ({
  ...file,
  pauses: { ...file.pauses, ...changes },
});

/** A notice made anew is served anew; the timeline keeps the earlier service. */
const unserved = (file: CaseFile, document: ServedDocument): CaseFile => ({
  ...file,
  served: file.served.filter((each) => each.document !== document),
});

const openOne = (file: CaseFile, changes: Partial<Suspension>): CaseFile =>
  within(file, {
    suspensions: file.pauses.suspensions.map((each) => (each.resumedOn ? each : { ...each, ...changes })),
  });

export const pausesEvolution: Evolution<CaseFile, PausesEvent> = {
  CaseSuspended: (file, { on, ground }) => ({
    ...within(unserved(file, 'suspension-notice'), {
      suspensions: [
        ...file.pauses.suspensions,
        { on, ground, causeEliminatedOn: null, resumedOn: null, orderedToResumeOn: null },
      ],
    }),
    stage: 'suspended',
  }),
  CaseResumed: (file, { on, causeEliminatedOn }) => ({
    ...openOne(unserved(file, 'resumption-notice'), { resumedOn: on, causeEliminatedOn }),
    stage: 'under-examination',
  }),
  ResumptionOrdered: (file, { on }) => openOne(file, { orderedToResumeOn: on }),
  ReviewPeriodExtended: (file, { on, days }) => within(file, { extension: { on, days } }),
  SiteInspectionHeld: (file, { on, startedOn }) =>
    within(file, {
      excluded: [...file.pauses.excluded, { kind: 'site-inspection', from: startedOn, to: on }],
    }),
  AppraisalCommissioned: (file, { on }) =>
    within(file, { excluded: [...file.pauses.excluded, { kind: 'appraisal', from: on, to: null }] }),
  AppraisalOpinionReceived: (file, { on }) =>
    within(file, {
      excluded: file.pauses.excluded.map((each) =>
        each.kind === 'appraisal' && !each.to ? { ...each, to: on } : each,
      ),
    }),
};
