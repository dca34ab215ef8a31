import { Inject, Injectable } from '@nestjs/common';
import type { Reading } from '@fuyi/blobs';
import type { Account } from '@fuyi/identity';
import { problem } from '../platform/problems';
import { READING } from '../platform/tokens';
import { isUuid } from '../platform/uuid';
import { CaseAccess, type ReadCase } from '../reconsideration/case-access';
import { citedFile, type CitedFile } from './cited-file';

/** A file of a case, as far as this account may open it. */
@Injectable()
export class OpenedFiles {
  constructor(
    private readonly access: CaseAccess,
    @Inject(READING) private readonly reading: Reading,
  ) {}

  case(account: Account, caseId: string): Promise<ReadCase> {
    if (!isUuid(caseId)) throw problem('NO_SUCH_CASE');
    return this.access.require(account, caseId);
  }

  /** One that may not be inspected (第四十七条) and one that is not there answer alike. */
  async cited(account: Account, caseId: string, sha256: string): Promise<CitedFile> {
    const { file } = await this.case(account, caseId);
    const cited = citedFile(account, file, sha256);
    if (!cited) throw problem('NO_SUCH_FILE');
    return cited;
  }

  /** 谁、何时、打开了哪一份、全文还是部分；one row a sitting. */
  async enter({ accountId: by }: Account, caseId: string, sha256: string, whole: boolean, openedAt: Date) {
    await this.reading.opened({ caseId, sha256, by, whole, openedAt });
  }
}
