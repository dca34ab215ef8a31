import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Anchor } from '@fuyi/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { inGroups } from '../decisions/checksum';
import { Pages } from '../page/pages';
import { PORTAL_POOL } from '../settings';

const shownDays = 60;

/** 每日校验值：公布以后，谁也不能悄悄改动过去的办案记录。 */
@Controller('record')
export class RecordController {
  constructor(
    @Inject(PORTAL_POOL) private readonly pool: Pool,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const anchors = await this.newestFirst(shownDays);
    this.pages.send(request, reply, {
      name: 'record',
      title: '办案记录的每日校验值',
      section: 'open-data',
      data: { anchors: anchors.map((anchor) => ({ ...anchor, inGroups: inGroups(anchor.hash) })) },
    });
  }

  /** JSON Lines, oldest first: as `fuyi verify --anchors` reads them. */
  @Get('anchors.jsonl')
  async all(@Res() reply: FastifyReply) {
    const anchors = await this.newestFirst(null);
    void reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', 'attachment; filename="anchors.jsonl"')
      .send(
        anchors
          .toReversed()
          .map((anchor) => `${JSON.stringify(anchor)}\n`)
          .join(''),
      );
  }

  private async newestFirst(limit: number | null): Promise<readonly Anchor[]> {
    const { rows } = await this.pool.query<Omit<Anchor, 'streams'> & { streams: string }>(
      `select ordinal, day::text, position::text, streams, root, facts, previous, hash
       from portal.record_anchor order by ordinal desc limit $1`,
      [limit],
    );
    return rows.map((row) => ({ ...row, streams: Number(row.streams) }));
  }
}
