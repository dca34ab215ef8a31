import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { PublicationCases } from './publication-cases';
import { PublicationList } from './publication-list';
import { PublicationOrders } from './publication-orders';
import { PublicationController } from './publication.controller';

@Module({
  imports: [ReconsiderationModule, DocumentsModule],
  controllers: [PublicationController],
  providers: [PublicationCases, PublicationList, PublicationOrders],
})
export class PublicationModule {}
