import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { BlankPapers } from './blanks/blank-papers';
import { CaseDocuments } from './case-documents';
import { CaseMaterials } from './case-material';
import { DocumentKindsController } from './document-kinds.controller';
import { DraftPapers } from './draft-papers';
import { DraftsController } from './drafts.controller';
import { DocumentsController } from './documents.controller';
import { Templates } from './templates';

@Module({
  imports: [ReconsiderationModule],
  controllers: [DraftsController, DocumentsController, DocumentKindsController],
  providers: [CaseMaterials, CaseDocuments, BlankPapers, DraftPapers, Templates],
  exports: [CaseMaterials, CaseDocuments, Templates],
})
export class DocumentsModule {}
