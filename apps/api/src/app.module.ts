import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AuditModule } from './audit/audit.module';
import { AccountModule } from './account/account.module';
import { ApplicantModule } from './applicant/applicant.module';
import { BreakGlassModule } from './break-glass/break-glass.module';
import { CalendarsModule } from './calendars/calendars.module';
import { CaseBundleModule } from './case-bundle/case-bundle.module';
import { ClocksModule } from './clocks/clocks.module';
import { DemonstrationModule } from './demonstration/demonstration.module';
import { DocumentsModule } from './documents/documents.module';
import { FilesModule } from './files/files.module';
import { HealthModule } from './health/health.module';
import { IssuingModule } from './issuing/issuing.module';
import { JurisdictionModule } from './jurisdiction/jurisdiction.module';
import { NumbersModule } from './numbers/numbers.module';
import { PersonalDataModule } from './personal-data/personal-data.module';
import { OrganizationModule } from './organization/organization.module';
import { PerformingModule } from './performing/performing.module';
import type { ApiDeps } from './platform/api-deps';
import type { Log } from './platform/log';
import { PlatformModule } from './platform/platform.module';
import { PublicationModule } from './publication/publication.module';
import { ReceptionModule } from './reception/reception.module';
import { ReconsiderationModule } from './reconsideration/reconsideration.module';
import { ReferenceModule } from './reference/reference.module';
import { RemindersModule } from './reminders/reminders.module';
import { SessionsModule } from './sessions/sessions.module';
import { SignOnModule } from './sign-on/sign-on.module';
import { StatisticsModule } from './statistics/statistics.module';
import { WorkModule } from './work-list/work.module';

const folders = [
  AuditModule,
  BreakGlassModule,
  HealthModule,
  SessionsModule,
  AccountModule,
  ApplicantModule,
  SignOnModule,
  DemonstrationModule,
  ReferenceModule,
  CalendarsModule,
  ClocksModule,
  JurisdictionModule,
  FilesModule,
  PerformingModule,
  ReceptionModule,
  ReconsiderationModule,
  DocumentsModule,
  PublicationModule,
  WorkModule,
  RemindersModule,
  PersonalDataModule,
  NumbersModule,
  CaseBundleModule,
  IssuingModule,
  StatisticsModule,
  OrganizationModule,
];

/** One module per folder; a test adds its own. */
@Module({})
export class AppModule {
  static with(deps: ApiDeps, log: Log, more: readonly Type[] = []): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(deps, log), ...folders, ...more] };
  }
}
