import type { CaseStatisticsRow } from '@fuyi/statistics';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { PORTAL_POOL } from '../settings';

@Injectable()
export class CaseRows {
  constructor(@Inject(PORTAL_POOL) private readonly pool: Pool) {}

  async all(): Promise<readonly CaseStatisticsRow[]> {
    const { rows } = await this.pool.query<CaseStatisticsRow>(
      `select stat_id as "statId", received_on::text as "receivedOn", accepted_on::text as "acceptedOn",
         deemed_accepted as "deemedAccepted", declined_on::text as "declinedOn", abandoned_on::text as "abandonedOn",
         withdrawn_on::text as "withdrawnOn",
         transferred_up_on::text as "transferredUpOn", concluded_on::text as "concludedOn", outcome, procedure, converted,
         converted_on::text as "convertedOn", pauses, extension_days as "extensionDays", due_date::text as "dueDate", on_time as "onTime",
         respondent_id as "respondentId", field, act_kind as "actKind", reply_on_time as "replyOnTime",
         opinions_heard as "opinionsHeard",
         routing_agreed as "routingAgreed"
       from portal.case_statistics`,
    );
    return rows;
  }
}
