import { Module } from '@nestjs/common';
import { CaseAccess } from './case-access';
import { CaseController } from './case.controller';
import { CaseList } from './case-list';
import { CaseNumbers } from './case-numbers';
import { CaseOrders } from './case-orders';
import { CaseSummaries } from './case-summaries';
import { DecisionController } from './decision.controller';
import { ExaminationController } from './examination.controller';
import { IntakeController } from './intake.controller';
import { KnownCodes } from './known-codes';
import { Naming } from './naming';
import { PausesController } from './pauses.controller';

@Module({
  controllers: [
    CaseController,
    IntakeController,
    ExaminationController,
    DecisionController,
    PausesController,
  ],
  providers: [CaseAccess, CaseList, CaseNumbers, CaseOrders, CaseSummaries, KnownCodes, Naming],
  exports: [CaseAccess, CaseNumbers, CaseSummaries, KnownCodes, Naming],
})
export class ReconsiderationModule {}
