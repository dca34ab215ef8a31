import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { CalendarsController } from './calendars.controller';
import { MovedCases } from './moved-cases';

@Module({ imports: [ReconsiderationModule], controllers: [CalendarsController], providers: [MovedCases] })
export class CalendarsModule {}
