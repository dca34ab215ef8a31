import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { inMemoryAudit } from '@fuyi/audit';
import { inMemoryReading, postgresReading, type Reading } from '@fuyi/blobs';
import { postgresIdentity, type Identity } from '@fuyi/identity';
import { inMemoryReveals, postgresReveals, type Reveals } from '@fuyi/registry';
import { postedIdentity, runningOrganization } from '@fuyi/orders';
import { passingArrivals } from './passing-arrivals';
import { Accounts } from './accounts';
import type { ApiDeps } from './api-deps';
import { CaseRelation } from './case-relation';
import { KnownRoutes } from './known-routes';
import { Log } from './log';
import { OutcomeInterceptor } from './outcome.interceptor';
import { PermissionGuard } from './permission.guard';
import { ProblemFilter } from './problem.filter';
import { Sealing } from './sealing';
import * as tokens from './tokens';
import { validation } from './validation';

const identityOf = ({ identity, pool }: ApiDeps): Identity => {
  if (identity) return identity;
  if (!pool) throw new TypeError('createApi: neither `identity` nor `pool` was given');
  return postgresIdentity(pool);
};

const readingOf = ({ reading, pool }: ApiDeps): Reading =>
  reading ?? (pool ? postgresReading(pool) : inMemoryReading());

const revealsOf = ({ reveals, pool }: ApiDeps): Reveals =>
  reveals ?? (pool ? postgresReveals(pool) : inMemoryReveals());

/** Who may, what is wrong with a request, how an outcome is told – nothing about cases. */
@Global()
@Module({})
export class PlatformModule {
  static with(deps: ApiDeps, log: Log): DynamicModule {
    const organization = runningOrganization(deps.store, deps.reference.authority.authorityId);
    const given: readonly (readonly [symbol, unknown])[] = [
      [tokens.EVENT_STORE, deps.store],
      [tokens.REGISTRY, deps.registry],
      [tokens.CALENDAR, deps.calendar],
      [tokens.CALENDARS, deps.calendars ?? null],
      [tokens.CLOCK, deps.clock],
      [tokens.DATA_SOURCE, deps.dataSource],
      [tokens.POOL, deps.pool],
      [tokens.BLOBS, deps.blobs],
      [tokens.ARRIVALS, deps.arrivals ?? passingArrivals()],
      [tokens.SEALS, deps.seals ?? null],
      [tokens.READING, readingOf(deps)],
      [tokens.REVEALS, revealsOf(deps)],
      [tokens.REFERENCE, deps.reference],
      [tokens.SETTINGS, deps.settings],
      [tokens.ORGANIZATION, organization],
      [tokens.IDENTITY, postedIdentity(identityOf(deps), organization, deps.clock)],
      [tokens.SIGN_ON, deps.signOn ?? null],
      [tokens.AUDIT, deps.audit ?? inMemoryAudit()],
    ];
    const shared: Provider[] = [
      ...given.map(([provide, useValue]) => ({ provide, useValue })),
      { provide: Log, useValue: log },
      Accounts,
      CaseRelation,
      KnownRoutes,
      Sealing,
    ];
    return {
      module: PlatformModule,
      providers: [
        ...shared,
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: validation },
      ],
      exports: shared,
    };
  }
}
