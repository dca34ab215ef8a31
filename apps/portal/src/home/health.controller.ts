import { Controller, Get, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { PORTAL_POOL } from '../settings';

@Controller()
export class HealthController {
  constructor(@Inject(PORTAL_POOL) private readonly pool: Pool) {}

  @Get('healthz')
  alive() {
    return { status: 'ok' };
  }

  /** Answers 503 by the error filter while the database is away. */
  @Get('readyz')
  async ready() {
    await this.pool.query('select from portal.published_decision limit 1');
    return { status: 'ok' };
  }
}
