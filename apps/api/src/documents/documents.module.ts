import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { CaseDocuments } from './case-documents';
import { CaseMaterials } from './case-material';
import { DocumentKindsController } from './document-kinds.controller';
import { DocumentsController } from './documents.controller';
import { Templates } from './templates';

@Module({
  imports: [ReconsiderationModule],
  controllers: [DocumentsController, DocumentKindsController],
  providers: [CaseMaterials, CaseDocuments, Templates],
  exports: [CaseMaterials, CaseDocuments],
})
export class DocumentsModule {}
