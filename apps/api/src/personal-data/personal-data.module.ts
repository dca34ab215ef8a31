import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { RevealController } from './reveal.controller';
import { RevealsOfCase } from './reveals-of-case';

@Module({
  imports: [ReconsiderationModule],
  controllers: [RevealController],
  providers: [RevealsOfCase],
})
export class PersonalDataModule {}
