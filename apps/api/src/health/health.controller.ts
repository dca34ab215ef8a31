import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import type { EventStore } from '@fuyi/event-store';
import { Open } from '../platform/permitted';
import { EVENT_STORE, POOL } from '../platform/tokens';

@ApiTags('运行状态')
@Controller()
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: Pool | null,
  ) {}

  @Get('healthz')
  @Open('asked by the machine that watches the process')
  alive() {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Open('asked by the load balancer')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      await this.store.head();
      await this.pool?.query('select 1');
      return { status: 'ready' };
    } catch {
      void reply.code(503);
      return { status: 'waiting for the database' };
    }
  }
}
