import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { CasesOfPersons } from './cases-of-persons';
import { Erasures } from './erasures';
import { ErasuresController } from './erasures.controller';
import { PersonsAlike } from './persons-alike';
import { RevealController } from './reveal.controller';
import { RevealsOfCase } from './reveals-of-case';
import { SubjectExports } from './subject-export';
import { SubjectsController } from './subjects.controller';

@Module({
  imports: [ReconsiderationModule],
  controllers: [RevealController, SubjectsController, ErasuresController],
  providers: [CasesOfPersons, Erasures, PersonsAlike, RevealsOfCase, SubjectExports],
})
export class PersonalDataModule {}
