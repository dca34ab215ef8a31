import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail';
import { RouteActions } from './route-actions';

@Global()
@Module({ providers: [AuditTrail, RouteActions], exports: [AuditTrail] })
export class AuditModule {}
