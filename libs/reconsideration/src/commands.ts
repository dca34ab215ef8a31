import type { IntakeCommand } from './chapters/intake/commands';
import type { ParticipantsCommand } from './chapters/participants/commands';
import type { FilingCommand } from './chapters/filing/commands';
import type { BreakGlassCommand } from './chapters/break-glass/commands';
import type { StayCommand } from './chapters/stay/commands';
import type { IssuingCommand } from './chapters/issuing/commands';
import type { JoinedCommand } from './chapters/joined/commands';
import type { ElevationCommand } from './chapters/elevation/commands';
import type { ExaminationCommand } from './chapters/examination/commands';
import type { PausesCommand } from './chapters/pauses/commands';
import type { EvidenceCommand } from './chapters/evidence/commands';
import type { CollateralCommand } from './chapters/collateral/commands';
import type { HearingCommand } from './chapters/hearing/commands';
import type { CommitteeCommand } from './chapters/committee/commands';
import type { EndingCommand } from './chapters/ending/commands';
import type { MediationCommand } from './chapters/mediation/commands';
import type { DecisionCommand } from './chapters/decision/commands';
import type { ServiceCommand } from './chapters/service/commands';
import type { LitigationCommand } from './chapters/litigation/commands';
import type { AftermathCommand } from './chapters/aftermath/commands';

export type * from './chapters/intake/commands';
export type * from './chapters/participants/commands';
export type * from './chapters/filing/commands';
export type * from './chapters/break-glass/commands';
export type * from './chapters/stay/commands';
export type * from './chapters/issuing/commands';
export type * from './chapters/joined/commands';
export type * from './chapters/elevation/commands';
export type * from './chapters/examination/commands';
export type * from './chapters/pauses/commands';
export type * from './chapters/evidence/commands';
export type * from './chapters/collateral/commands';
export type * from './chapters/hearing/commands';
export type * from './chapters/committee/commands';
export type * from './chapters/ending/commands';
export type * from './chapters/mediation/commands';
export type * from './chapters/decision/commands';
export type * from './chapters/service/commands';
export type * from './chapters/litigation/commands';
export type * from './chapters/aftermath/commands';

/** Every order a case can be given. */
export type CaseCommand =
  | IntakeCommand
  | ParticipantsCommand
  | FilingCommand
  | BreakGlassCommand
  | StayCommand
  | IssuingCommand
  | JoinedCommand
  | ElevationCommand
  | ExaminationCommand
  | PausesCommand
  | EvidenceCommand
  | CollateralCommand
  | HearingCommand
  | CommitteeCommand
  | EndingCommand
  | MediationCommand
  | DecisionCommand
  | ServiceCommand
  | LitigationCommand
  | AftermathCommand;
