import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { BreakGlassController } from './break-glass.controller';
import { BrokenGlass } from './broken-glass';
import { BreakGlassNoticesController } from './notices.controller';

@Module({
  imports: [ReconsiderationModule],
  controllers: [BreakGlassController, BreakGlassNoticesController],
  providers: [BrokenGlass],
})
export class BreakGlassModule {}
