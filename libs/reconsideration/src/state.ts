import type { PlainDate } from '@fuyi/kernel';
import type { ApplicationPeriodStart, DecisionOutcome, Procedure } from '@fuyi/law';
import type { EvidenceState } from './chapters/evidence/state';
import type { CollateralState } from './chapters/collateral/state';
import type { CommitteeState } from './chapters/committee/state';
import type { HearingState } from './chapters/hearing/state';
import type { EndingState } from './chapters/ending/state';
import type { AftermathState } from './chapters/aftermath/state';
import type { MediationState } from './chapters/mediation/state';
import type { RulingsState } from './chapters/decision/state';
import type { ParticipantsState } from './chapters/participants/state';
import type { AgentAuthority, AgentKind } from './chapters/participants/events';
import type { LitigationState } from './chapters/litigation/state';
import type { FilingState } from './chapters/filing/state';
import type { BreakGlassState } from './chapters/break-glass/state';
import type { StayState } from './chapters/stay/state';
import type { ElevationState } from './chapters/elevation/state';
import type { IssuingState } from './chapters/issuing/state';
import type { JoinedState } from './chapters/joined/state';
import type { ServiceState } from './chapters/service/state';
import type { PausesState } from './chapters/pauses/state';
import type {
  ActFacts,
  Channel,
  ConditionAnswer,
  DecisionDraft,
  EvidenceItem,
  ReviewLevel,
  ServedDocument,
  ServiceMethod,
} from './events';

/** procedure-rules §16. The last eight are final, or have only a period still running out. */
export type Stage =
  | 'unknown'
  | 'under-review'
  | 'awaiting-correction'
  | 'under-examination'
  | 'suspended'
  | 'abandoned'
  | 'declined'
  | 'withdrawn'
  | 'terminated'
  | 'mediated'
  | 'transferred-up'
  | 'decided'
  | 'effective'
  | 'closed';

export type Served = {
  readonly document: ServedDocument;
  readonly partyId: string;
  readonly on: PlainDate;
  readonly method: ServiceMethod;
  /** SHA-256 of the scanned 送达回证, hex; absent where none was scanned. */
  readonly receipt?: string;
};

export type Agent = {
  readonly partyId: string;
  readonly agentId: string;
  readonly kind: AgentKind;
  readonly authority: AgentAuthority;
  /** 授权期限的最后一日；没有期限的没有这一项。 */
  readonly until?: PlainDate | null;
};

/** 案件至今的事实折叠；不含姓名、文字与届满日。Plain JSON, so that a read model can hold it. */
export type CaseFile = {
  readonly stage: Stage;
  readonly channel: Channel | null;
  readonly receptionPointId: string | null;
  readonly applicantIds: readonly string[];
  readonly thirdPartyIds: readonly string[];
  readonly agents: readonly Agent[];
  readonly respondentId: string;
  readonly act: ActFacts | null;
  readonly periodStart: ApplicationPeriodStart | null;
  readonly claimsId: string;
  readonly reasonsId: string;
  readonly compensationClaimed: boolean;
  readonly collateralReview: boolean;
  readonly postmarkedOn: PlainDate | null;
  readonly receivedOn: PlainDate | null;
  /** 审查期起算日：收到申请之日，补正后为收到补正材料之日。 */
  readonly reviewFrom: PlainDate | null;
  readonly correction: {
    readonly requestedOn: PlainDate;
    readonly items: readonly string[];
    readonly noteId: string | null;
    readonly servedOn: PlainDate | null;
    readonly submittedOn: PlainDate | null;
  } | null;
  readonly conditions: readonly ConditionAnswer[];
  readonly acceptedOn: PlainDate | null;
  readonly deemedAccepted: boolean;
  readonly officerIds: readonly string[];
  readonly procedure: Procedure | null;
  readonly procedureChosenOn: PlainDate | null;
  readonly convertedOn: PlainDate | null;
  /** 普通程序改为简易程序之日。 */
  readonly simplifiedOn: PlainDate | null;
  readonly copyServedOn: PlainDate | null;
  readonly reply: {
    readonly receivedOn: PlainDate;
    readonly replyId: string;
    readonly evidence: readonly EvidenceItem[];
    readonly late: boolean;
  } | null;
  /** 第七十条。 */
  readonly replyLapsedOn: PlainDate | null;
  readonly opinions: readonly {
    readonly partyId: string;
    readonly on: PlainDate;
    readonly taken: boolean;
    readonly textId: string;
  }[];
  readonly withdrawalRequestedOn: PlainDate | null;
  readonly draft: DecisionDraft | null;
  readonly draftedOn: PlainDate | null;
  /** Where the draft lies. */
  readonly draftWith: 'officer' | ReviewLevel;
  readonly returnedOpinionId: string | null;
  readonly outcome: DecisionOutcome | 'decline' | 'terminate' | 'mediation-statement' | null;
  readonly concludedOn: PlainDate | null;
  readonly effectiveOn: PlainDate | null;
  readonly served: readonly Served[];
  readonly closedOn: PlainDate | null;
  readonly mediation: MediationState;
  readonly rulings: RulingsState;
  readonly participants: ParticipantsState;
  readonly filing: FilingState;
  readonly breakGlass: BreakGlassState;
  readonly stay: StayState;
  readonly elevation: ElevationState;
  readonly issuing: IssuingState;
  readonly joined: JoinedState;
  readonly service: ServiceState;
  readonly pauses: PausesState;
  readonly litigation: LitigationState;
  readonly aftermath: AftermathState;
  readonly evidence: EvidenceState;
  readonly collateral: CollateralState;
  readonly hearing: HearingState;
  readonly committee: CommitteeState;
  readonly ending: EndingState;
};
