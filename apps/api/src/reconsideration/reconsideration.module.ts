import { Module } from '@nestjs/common';
import { AftermathController } from './aftermath.controller';
import { RouteActions } from '../audit/route-actions';
import { CaseAccess } from './case-access';
import { CaseActs } from './case-acts';
import { CaseController } from './case.controller';
import { CaseDuplicates } from './case-duplicates';
import { CaseList } from './case-list';
import { CaseNumbers } from './case-numbers';
import { CasePages } from './case-pages';
import { CaseOrders } from './case-orders';
import { CaseSummaries } from './case-summaries';
import { CitedFiles } from './cited-files';
import { CollateralController } from './collateral.controller';
import { CommitteeController } from './committee.controller';
import { DecisionController } from './decision.controller';
import { ElevationController } from './elevation.controller';
import { EvidenceController } from './evidence.controller';
import { ExaminationController } from './examination.controller';
import { InspectionController } from './inspection.controller';
import { HearingController } from './hearing.controller';
import { FilingController } from './filing.controller';
import { IntakeController } from './intake.controller';
import { JoinedCases } from './joined-cases';
import { JoinedController } from './joined.controller';
import { KnownCodes } from './known-codes';
import { LitigationController } from './litigation.controller';
import { MediationController } from './mediation.controller';
import { Naming } from './naming';
import { ParticipantsController } from './participants.controller';
import { RecusalController } from './recusal/recusal.controller';
import { RecusalHints } from './recusal/recusal-hints';
import { StaffRelations } from './recusal/staff-relations';
import { StaffRelationsController } from './recusal/staff-relations.controller';
import { PausesController } from './pauses.controller';
import { ServiceController } from './service.controller';
import { StayController } from './stay.controller';
import { WhatIfController } from './what-if.controller';

@Module({
  controllers: [
    AftermathController,
    LitigationController,
    CaseController,
    FilingController,
    IntakeController,
    ElevationController,
    EvidenceController,
    InspectionController,
    ExaminationController,
    DecisionController,
    MediationController,
    CollateralController,
    CommitteeController,
    HearingController,
    JoinedController,
    ParticipantsController,
    RecusalController,
    StaffRelationsController,
    ServiceController,
    StayController,
    PausesController,
    WhatIfController,
  ],
  providers: [
    CaseDuplicates,
    RecusalHints,
    StaffRelations,
    CaseAccess,
    CaseActs,
    RouteActions,
    CaseList,
    CaseNumbers,
    CaseOrders,
    CasePages,
    CaseSummaries,
    CitedFiles,
    JoinedCases,
    KnownCodes,
    Naming,
  ],
  exports: [
    CaseAccess,
    CaseActs,
    CaseNumbers,
    CaseOrders,
    CasePages,
    CaseSummaries,
    JoinedCases,
    KnownCodes,
    Naming,
  ],
})
export class ReconsiderationModule {}
