import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, type DataSource } from 'typeorm';
import { numberText } from '@fuyi/law';
import type { NumberRow } from '@fuyi/numbering';
import { NumberTable } from '@fuyi/read-models';
import type { Reference } from '../platform/reference';
import { DATA_SOURCE, REFERENCE } from '../platform/tokens';

export type CaseNumber = {
  readonly kind: NumberRow['kind'];
  /** Which paper of its kind in the case, from 1. */
  readonly item: number;
  readonly text: string;
};

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
      .find({ where: { caseId: In([...caseIds]), voidedOn: IsNull() }, order: { kind: 'ASC', item: 'ASC' } });
    const prefix = this.reference.authority.numberPrefix;
    for (const { caseId, kind, item, year, ordinal } of rows)
      numbers.set(caseId, [
        ...(numbers.get(caseId) ?? []),
        { kind, item, text: numberText(kind, prefix, year, ordinal) },
      ]);
    return numbers;
  }
}
