import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { OralRecords } from './oral-records';
import { ReceptionController } from './reception.controller';

@Module({ imports: [ReconsiderationModule], controllers: [ReceptionController], providers: [OralRecords] })
export class ReceptionModule {}
