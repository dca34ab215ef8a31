import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { CaseBundleController } from './case-bundle.controller';
import { CaseBundles } from './case-bundles';

@Module({
  imports: [ReconsiderationModule, DocumentsModule],
  controllers: [CaseBundleController],
  providers: [CaseBundles],
})
export class CaseBundleModule {}
