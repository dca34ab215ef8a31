import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Reading } from '@fuyi/blobs';
import { holds, type Account } from '@fuyi/identity';
import { Accounts } from '../platform/accounts';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { READING } from '../platform/tokens';
import { citedFile } from './cited-file';
import { OpenedFiles } from './opened-files';

/** 每一份附件的查阅记录（第四十七条）。 */
@ApiTags('附件')
@Controller('cases/:caseId/file-openings')
export class OpeningsController {
  constructor(
    private readonly opened: OpenedFiles,
    private readonly accounts: Accounts,
    @Inject(READING) private readonly reading: Reading,
  ) {}

  /** 办案的人看到每一次；被申请人只看到自己一方的，不予查阅的不列。 */
  @Get()
  @Permitted('file.read')
  async openings(@Param('caseId') caseId: string, @CurrentAccount() account: Account) {
    const { file } = await this.opened.case(account, caseId);
    const rows = await this.reading.openings(caseId);
    const readers = new Map(
      await Promise.all(
        [...new Set(rows.map(({ by }) => by))].map(
          async (by) => [by, (await this.accounts.byId(by)) ?? null] as const,
        ),
      ),
    );
    const shown = rows.filter(
      ({ by, sha256 }) =>
        citedFile(account, file, sha256) !== null &&
        (!holds(account, 'agency') || readers.get(by)?.organId === account.organId),
    );
    return {
      items: shown.map(({ sha256, by, openedAt, whole }) => ({
        ...{ sha256, whole, openedAt: openedAt.toISOString() },
        reader: readers.get(by)?.name ?? by,
        office: readers.get(by)?.office ?? '',
      })),
    };
  }
}
