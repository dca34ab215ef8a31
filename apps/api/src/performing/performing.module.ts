import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { OrderHandler } from './perform-order';

@Global()
@Module({ imports: [CqrsModule], providers: [OrderHandler], exports: [CqrsModule] })
export class PerformingModule {}
