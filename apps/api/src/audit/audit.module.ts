import { Global, Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { AuditLines } from './audit-lines';
import { AuditTrail } from './audit-trail';
import { AuditController } from './audit.controller';
import { Browsing } from './browsing';
import { CaseAuditController } from './case-audit.controller';
import { RouteActions } from './route-actions';

@Global()
@Module({
  imports: [ReconsiderationModule],
  controllers: [AuditController, CaseAuditController],
  providers: [AuditTrail, AuditLines, Browsing, RouteActions],
  exports: [AuditTrail, AuditLines],
})
export class AuditModule {}
