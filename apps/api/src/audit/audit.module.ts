import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { AuditLines } from './audit-lines';
import { AuditTrail } from './audit-trail';
import { AuditController } from './audit.controller';
import { Browsing } from './browsing';
import { CaseAuditController } from './case-audit.controller';
import { ReasonForLooking } from './reason-for-looking';
import { RouteActions } from './route-actions';

@Global()
@Module({
  imports: [ReconsiderationModule],
  controllers: [AuditController, CaseAuditController],
  providers: [
    AuditTrail,
    AuditLines,
    Browsing,
    RouteActions,
    { provide: APP_INTERCEPTOR, useClass: ReasonForLooking },
  ],
  exports: [AuditTrail, AuditLines],
})
export class AuditModule {}
