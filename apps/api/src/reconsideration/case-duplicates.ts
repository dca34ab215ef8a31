import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Account } from '@fuyi/identity';
import { CaseTable } from '@fuyi/read-models';
import type { PersonValues, Registry } from '@fuyi/registry';
import type { CaseFile } from '@fuyi/reconsideration';
import { asSystem } from '@fuyi/second-wall';
import { DATA_SOURCE, REGISTRY } from '../platform/tokens';
import { CaseAccess } from './case-access';
import { CaseSummaries } from './case-summaries';

const most = 20;

/** 第三十条第一款第七项：同一申请人的其他案件，提示承办人核对；a hint, never a bar. Names are met by blind index only. */
@Injectable()
export class CaseDuplicates {
  constructor(
    private readonly access: CaseAccess,
    private readonly summaries: CaseSummaries,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(REGISTRY) private readonly registry: Registry,
  ) {}

  async of(account: Account, caseId: string) {
    const { file } = await this.access.require(account, caseId);
    return asSystem('duplicates', () => this.like(account, caseId, file));
  }

  private async like(account: Account, caseId: string, file: CaseFile) {
    const known = await this.registry.persons(file.applicantIds);
    const found = await Promise.all(
      [...known.values()].flatMap((values) => (values === 'erased' ? [] : this.idsLike(values))),
    );
    const personIds = [...new Set(found.flat())].filter((id) => !file.applicantIds.includes(id));
    if (personIds.length === 0 || !this.dataSource) return [];
    const rows = await this.dataSource
      .getRepository(CaseTable)
      .createQueryBuilder('row')
      .where("row.caseId <> :caseId and row.file->'applicantIds' ?| :personIds", { caseId, personIds })
      .orderBy('row.receivedOn', 'DESC')
      .take(most)
      .getMany();
    const summaries = await this.summaries.of(account, rows);
    return summaries.map((summary, n) => ({
      ...summary,
      sameRespondent: rows[n]?.respondentId === file.respondentId,
      sameDay: rows[n]?.file.act?.madeOn === file.act?.madeOn,
      accepted: (rows[n]?.acceptedOn ?? null) !== null,
    }));
  }

  /** 两案有同一个申请人，按同样的办法核对。 */
  sameApplicant({ applicantIds }: CaseFile, other: CaseFile): Promise<boolean> {
    return asSystem('duplicates', async () => {
      const known = await this.registry.persons(applicantIds);
      const found = await Promise.all(
        [...known.values()].flatMap((values) => (values === 'erased' ? [] : this.idsLike(values))),
      );
      return [...applicantIds, ...found.flat()].some((id) => other.applicantIds.includes(id));
    });
  }

  /** By number where there is one: two people may share a name. */
  private async idsLike({ idNumber, creditCode, name }: PersonValues): Promise<readonly string[]> {
    if (idNumber) return this.registry.find('idNumber', idNumber);
    if (creditCode) return this.registry.find('creditCode', creditCode);
    return this.registry.find('name', name);
  }
}
