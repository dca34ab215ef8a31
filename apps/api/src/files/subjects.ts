import { Inject, Injectable } from '@nestjs/common';
import type { Blobs, FileRow } from '@fuyi/blobs';
import type { Account } from '@fuyi/identity';
import { problem } from '../platform/problems';
import { BLOBS } from '../platform/tokens';
import { isUuid } from '../platform/uuid';
import { CaseAccess } from '../reconsideration/case-access';

/** Whose erasure takes an upload along. */
@Injectable()
export class Subjects {
  constructor(
    private readonly access: CaseAccess,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  /** The case, if one may see it; without a case the account, until a case cites the file. */
  async of(account: Account, caseId: string | null | undefined): Promise<string> {
    if (!caseId) return `account:${account.accountId}`;
    if (!isUuid(caseId)) throw problem('NO_SUCH_CASE');
    await this.access.require(account, caseId);
    return `case:${caseId}`;
  }

  async row(fileId: string): Promise<FileRow | null> {
    return isUuid(fileId) ? this.blobs.row(fileId) : null;
  }
}
