import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { NumbersController } from './numbers.controller';

@Module({ imports: [ReconsiderationModule], controllers: [NumbersController] })
export class NumbersModule {}
