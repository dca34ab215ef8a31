import type { IntakeEvent } from './chapters/intake/events';
import type { ParticipantsEvent } from './chapters/participants/events';
import type { FilingEvent } from './chapters/filing/events';
import type { BreakGlassEvent } from './chapters/break-glass/events';
import type { StayEvent } from './chapters/stay/events';
import type { IssuingEvent } from './chapters/issuing/events';
import type { JoinedEvent } from './chapters/joined/events';
import type { ElevationEvent } from './chapters/elevation/events';
import type { ExaminationEvent } from './chapters/examination/events';
import type { PausesEvent } from './chapters/pauses/events';
import type { EvidenceEvent } from './chapters/evidence/events';
import type { CollateralEvent } from './chapters/collateral/events';
import type { HearingEvent } from './chapters/hearing/events';
import type { CommitteeEvent } from './chapters/committee/events';
import type { EndingEvent } from './chapters/ending/events';
import type { MediationEvent } from './chapters/mediation/events';
import type { DecisionEvent } from './chapters/decision/events';
import type { ServiceEvent } from './chapters/service/events';
import type { LitigationEvent } from './chapters/litigation/events';
import type { AftermathEvent } from './chapters/aftermath/events';

export type * from './chapters/intake/events';
export type * from './chapters/participants/events';
export type * from './chapters/filing/events';
export type * from './chapters/break-glass/events';
export type * from './chapters/stay/events';
export type * from './chapters/issuing/events';
export type * from './chapters/joined/events';
export type * from './chapters/elevation/events';
export type * from './chapters/examination/events';
export type * from './chapters/pauses/events';
export type * from './chapters/evidence/events';
export type * from './chapters/collateral/events';
export type * from './chapters/hearing/events';
export type * from './chapters/committee/events';
export type * from './chapters/ending/events';
export type * from './chapters/mediation/events';
export type * from './chapters/decision/events';
export type * from './chapters/service/events';
export type * from './chapters/litigation/events';
export type * from './chapters/aftermath/events';
export type * from './vocabulary';

/** 一案的全部事实，按法律的章分列。 */
export type CaseEvent =
  | IntakeEvent
  | ParticipantsEvent
  | FilingEvent
  | BreakGlassEvent
  | StayEvent
  | IssuingEvent
  | JoinedEvent
  | ElevationEvent
  | ExaminationEvent
  | PausesEvent
  | EvidenceEvent
  | CollateralEvent
  | HearingEvent
  | CommitteeEvent
  | EndingEvent
  | MediationEvent
  | DecisionEvent
  | ServiceEvent
  | LitigationEvent
  | AftermathEvent;
