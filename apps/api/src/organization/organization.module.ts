import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { GrantsController } from './grants.controller';
import { HandoversController } from './handovers.controller';
import { KnownPeople } from './known-people';
import { OrganizationOrders } from './organization-orders';
import { OrganizationController } from './organization.controller';

@Module({
  imports: [ReconsiderationModule],
  controllers: [OrganizationController, GrantsController, HandoversController],
  providers: [OrganizationOrders, KnownPeople],
})
export class OrganizationModule {}
