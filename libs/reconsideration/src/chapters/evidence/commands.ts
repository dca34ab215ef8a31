import type { DataOf, Message } from '@fuyi/kernel';
import type { EvidenceEvent } from './events';

type Said<Type extends EvidenceEvent['type'], Numbered extends string = never> = Omit<
  DataOf<EvidenceEvent, Type>,
  Numbered
>;

export type EvidenceCommand =
  | Message<'SubmitEvidence', Said<'EvidenceSubmitted', 'evidence' | 'side'>>
  | Message<'RequestSupplement', Said<'SupplementRequested', 'supplement'>>
  | Message<'PermitSupplement', Said<'SupplementPermitted'>>
  | Message<'RefuseSupplement', Said<'SupplementRefused'>>
  | Message<'ShiftBurden', Said<'BurdenShifted'>>
  | Message<'ChallengeEvidence', Said<'EvidenceChallenged'>>
  | Message<'FindWithholding', Said<'WithholdingFound'>>
  | Message<'JudgeEvidence', Said<'EvidenceJudged'>>
  | Message<'ExcludeFromInspection', Said<'InspectionExcluded'>>
  | Message<'LiftInspectionExclusion', Said<'InspectionExclusionLifted'>>
  | Message<'RecordInvestigation', Said<'InvestigationHeld', 'investigation'>>
  | Message<'CollectEvidence', Said<'EvidenceCollected', 'evidence'>>
  | Message<'RequestInspection', Said<'InspectionRequested', 'inspection'>>
  | Message<'AnswerInspection', Said<'InspectionAnswered', 'granted' | 'refused'>>
  | Message<'RecordMaterialsInspected', Said<'MaterialsInspected'>>;
