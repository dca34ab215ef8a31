import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { NonPublicationRow } from '@fuyi/publication';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { Pages } from '../page/pages';
import { PORTAL_POOL } from '../settings';
import { groundTerm } from './ground-terms';

const newest = 500;

/** PUB-11：不公开的，登记案号、日期和理由。 */
@Controller('non-publications')
export class NonPublicationsController {
  constructor(
    @Inject(PORTAL_POOL) private readonly pool: Pool,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { rows } = await this.pool.query<NonPublicationRow>(
      `select publication_id as "publicationId", number, decided_on::text as "decidedOn",
         registered_on::text as "registeredOn", ground
       from portal.non_publication order by decided_on desc, publication_id desc limit $1`,
      [newest],
    );
    this.pages.send(request, reply, {
      name: 'non-publications',
      title: '没有公开的案件登记',
      section: 'open-data',
      data: { rows, groundTerm },
    });
  }
}
