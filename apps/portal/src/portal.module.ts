import { Module, type DynamicModule } from '@nestjs/common';
import type { Pool } from 'pg';
import { DecisionSearch } from './decisions/decision-search';
import { DecisionsController } from './decisions/decisions.controller';
import { DeadlineController } from './guidance/deadline.controller';
import { GuidanceController } from './guidance/guidance.controller';
import { NonPublicationsController } from './guidance/non-publications.controller';
import { HealthController } from './home/health.controller';
import { HomeController } from './home/home.controller';
import { OpenDataController } from './open-data/open-data.controller';
import { AssetsController } from './page/assets.controller';
import { PageErrorsFilter } from './page/page-errors.filter';
import { Pages } from './page/pages';
import { Names } from './reading/names';
import { RecordController } from './record/record.controller';
import { PORTAL_POOL, PORTAL_SETTINGS, type PortalSettings } from './settings';
import { VerificationController } from './verification/verification.controller';
import { CaseRows } from './statistics/case-rows';
import { StatisticsController } from './statistics/statistics.controller';

@Module({})
export class PortalModule {
  static for(settings: PortalSettings, pool: Pool): DynamicModule {
    return {
      module: PortalModule,
      controllers: [
        HomeController,
        HealthController,
        AssetsController,
        DecisionsController,
        StatisticsController,
        OpenDataController,
        GuidanceController,
        DeadlineController,
        NonPublicationsController,
        VerificationController,
        RecordController,
      ],
      providers: [
        { provide: PORTAL_SETTINGS, useValue: settings },
        { provide: PORTAL_POOL, useValue: pool },
        Pages,
        PageErrorsFilter,
        Names,
        DecisionSearch,
        CaseRows,
      ],
    };
  }
}
