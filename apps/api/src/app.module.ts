import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { HealthModule } from './health/health.module';
import type { ApiDeps } from './platform/api-deps';
import type { Log } from './platform/log';
import { PlatformModule } from './platform/platform.module';
import { SessionsModule } from './sessions/sessions.module';

/** One module per folder; a test adds its own. */
@Module({})
export class AppModule {
  static with(deps: ApiDeps, log: Log, more: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(deps, log), HealthModule, SessionsModule, ...more],
    };
  }
}
