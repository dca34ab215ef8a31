import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { WorkController } from './work.controller';

@Module({ imports: [ReconsiderationModule], controllers: [WorkController] })
export class WorkModule {}
