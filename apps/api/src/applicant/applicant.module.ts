import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { CaseCodeSignInController } from './case-code-sign-in.controller';
import { CaseCodesController } from './case-codes.controller';
import { OwnActsController } from './own-acts.controller';
import { ProgressController } from './progress.controller';

@Module({
  imports: [ReconsiderationModule],
  controllers: [CaseCodeSignInController, CaseCodesController, OwnActsController, ProgressController],
})
export class ApplicantModule {}
