import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { Clock } from '@fuyi/clock';
import type { Account } from '@fuyi/identity';
import { CaseTable } from '@fuyi/read-models';
import { CurrentAccount } from '../platform/acting';
import { visibleTo } from '../reconsideration/visible-to';
import { Permitted } from '../platform/permitted';
import { CLOCK, DATA_SOURCE } from '../platform/tokens';
import { CaseSummaries, type CaseSummary } from '../reconsideration/case-summaries';
import { workList } from './work-list';

@ApiTags('办案台')
@Controller('work')
export class WorkController {
  constructor(
    private readonly summaries: CaseSummaries,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 下一步由案件事实推导，不是手工任务；办完即消失。 */
  @Get()
  @Permitted('work.read')
  async work(@CurrentAccount() account: Account) {
    return { today: this.clock.today(), ...workList(await this.open(account), account) };
  }

  /** Without a database there are no tables to read, as in tests. */
  private async open(account: Account): Promise<readonly CaseSummary[]> {
    if (!this.dataSource) return [];
    const query = this.dataSource.getRepository(CaseTable).createQueryBuilder('row');
    visibleTo(account, query, 'status');
    const rows = await query
      .andWhere("row.stage not in ('abandoned', 'withdrawn')")
      .orderBy('row.receivedOn', 'ASC')
      .getMany();
    return this.summaries.of(account, rows);
  }
}
