import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { AnnualPapers } from './annual-papers';
import { StatisticsController } from './statistics.controller';

@Module({ imports: [DocumentsModule], controllers: [StatisticsController], providers: [AnnualPapers] })
export class StatisticsModule {}
