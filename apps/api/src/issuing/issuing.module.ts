import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { IssuingController } from './issuing.controller';
import { PaperIssuing } from './paper-issuing';

@Module({
  imports: [ReconsiderationModule, DocumentsModule],
  controllers: [IssuingController],
  providers: [PaperIssuing],
})
export class IssuingModule {}
