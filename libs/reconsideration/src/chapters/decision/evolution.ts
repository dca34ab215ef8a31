import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { DecisionEvent } from './events';

export const decisionEvolution: Evolution<CaseFile, DecisionEvent> = {
  DecisionDrafted: (file, { on, draft }) => ({
    ...file,
    draft,
    draftedOn: on,
    draftWith: 'officer',
    returnedOpinionId: null,
  }),
  DraftSubmitted: (file) => ({ ...file, draftWith: 'office-head', returnedOpinionId: null }),
  DraftApproved: (file, { level }) => ({
    ...file,
    draftWith: level === 'office-head' ? 'authority-head' : file.draftWith,
  }),
  DraftReturned: (file, { opinionId }) => ({
    ...file,
    draftWith: 'officer',
    returnedOpinionId: opinionId,
  }),
  VoidnessExplained: (file, { on, claimChanged }) => ({
    ...file,
    rulings: { ...file.rulings, voidness: { on, claimChanged } },
  }),
  DraftDeliberated: (file, { on, approved }) => ({
    ...file,
    rulings: { ...file.rulings, deliberatedOn: approved ? on : null },
  }),
  AdviceWeighed: (file, { on, adopted }) => ({
    ...file,
    rulings: { ...file.rulings, adviceWeighed: { on, adopted } },
  }),
  CaseDecided: (file, { on, outcome }) => ({
    ...file,
    stage: 'decided',
    outcome,
    concludedOn: on,
  }),
};
