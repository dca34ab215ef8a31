import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { RemindersController } from './reminders.controller';

@Module({ imports: [ReconsiderationModule], controllers: [RemindersController] })
export class RemindersModule {}
