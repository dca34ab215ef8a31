import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { CaseDocuments } from './case-documents';
import { CaseMaterials } from './case-material';
import { DocumentsController } from './documents.controller';

@Module({
  imports: [ReconsiderationModule],
  controllers: [DocumentsController],
  providers: [CaseMaterials, CaseDocuments],
  exports: [CaseMaterials, CaseDocuments],
})
export class DocumentsModule {}
