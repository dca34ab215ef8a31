import { Inject, Injectable } from '@nestjs/common';
import { In, type DataSource } from 'typeorm';
import { numberText } from '@fuyi/law';
import type { NumberRow } from '@fuyi/numbering';
import { NumberTable } from '@fuyi/read-models';
import type { Reference } from '../platform/reference';
import { DATA_SOURCE, REFERENCE } from '../platform/tokens';

export type CaseNumber = { readonly kind: NumberRow['kind']; readonly text: string };

/** 收件号、案号：allotted by the worker a moment after the fact, so a case may not have one yet. */
@Injectable()
export class CaseNumbers {
  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource | null,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  async of(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseNumber[]>> {
    const numbers = new Map<string, CaseNumber[]>();
    if (!this.dataSource) return numbers;
    const rows = await this.dataSource
      .getRepository(NumberTable)
      .find({ where: { caseId: In([...caseIds]) }, order: { kind: 'ASC' } });
    const prefix = this.reference.authority.numberPrefix;
    for (const { caseId, kind, year, ordinal } of rows)
      numbers.set(caseId, [
        ...(numbers.get(caseId) ?? []),
        { kind, text: numberText(kind, prefix, year, ordinal) },
      ]);
    return numbers;
  }
}
