import { Module } from '@nestjs/common';
import { ClocksController } from './clocks.controller';

@Module({ controllers: [ClocksController] })
export class ClocksModule {}
