import { documentCatalogue } from '@fuyi/documents';
import type { Account } from '@fuyi/identity';
import { plainDate } from '@fuyi/kernel';
import { caseFileOf } from '@fuyi/reconsideration';
import { mayReadPaper } from './reading-papers';

const readable = (role: Account['role'], concludedOn: string | null) => {
  const file = { ...caseFileOf([]), concludedOn: concludedOn === null ? null : plainDate(concludedOn) };
  return documentCatalogue
    .filter((row) => mayReadPaper({ role, further: [] as readonly string[] } as Account, row, file))
    .map(({ kind }) => kind);
};

describe('谁看哪些文书', () => {
  it('个人信息保护法第六条：公开人员只看决定，不看申请书、笔录和送达回证', () => {
    expect(readable('publisher', '2026-05-06').toSorted()).toEqual(['decision', 'dismissal-decision']);
    expect(readable('publisher', null)).toEqual([]);
  });
  it('第六十一条第一款：决定以前，草案只给承办和审批的人看', () => {
    expect(readable('agency', null)).not.toContain('decision');
    expect(readable('agency', '2026-05-06')).toContain('decision');
    expect(readable('officer', null)).toContain('decision');
  });
});
