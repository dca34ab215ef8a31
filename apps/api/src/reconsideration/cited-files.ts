import { Inject, Injectable } from '@nestjs/common';
import type { Blobs } from '@fuyi/blobs';
import { holds, type Account } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';
import { citedFile } from '../files/cited-file';
import { problem } from '../platform/problems';
import { BLOBS } from '../platform/tokens';

const sum = /^[0-9a-f]{64}$/;

/** Every sum of a file an order carries, however deep: fields called `file…` or `receipt`. */
export const filesIn = (content: unknown, field = ''): readonly string[] => {
  if (typeof content === 'string') return /file|receipt/i.test(field) && sum.test(content) ? [content] : [];
  if (Array.isArray(content)) return content.flatMap((item) => filesIn(item, field));
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) => filesIn(value, name));
};

/** 未经检查的文件不入卷：a case cites files that passed the check, its own or one of the account that cites. */
@Injectable()
export class CitedFiles {
  constructor(@Inject(BLOBS) private readonly blobs: Blobs) {}

  async require(account: Account, caseId: string, file: CaseFile, content: unknown): Promise<void> {
    const subjectId = `case:${caseId}`;
    for (const sha256 of new Set(filesIn(content)))
      if (
        !(await this.mayCite(account, subjectId, file, sha256)) ||
        (!(await this.blobs.clean(subjectId, sha256)) &&
          !(await this.blobs.move(sha256, `account:${account.accountId}`, subjectId)))
      )
        throw problem('FILE_NOT_READY');
  }

  /** 第四十七条：凭校验值援引，不能打开本来不予查阅的附件；自己上传过同一份的除外。 */
  private async mayCite(
    account: Account,
    subjectId: string,
    file: CaseFile,
    sha256: string,
  ): Promise<boolean> {
    return (
      !holds(account, 'agency', 'applicant') ||
      !JSON.stringify(file).includes(sha256) ||
      citedFile(account, file, sha256) !== null ||
      (await this.blobs.clean(subjectId, sha256, account.accountId)) !== null ||
      (await this.blobs.clean(`account:${account.accountId}`, sha256)) !== null
    );
  }
}
