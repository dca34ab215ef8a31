import type { Projection, RowChange } from '@fuyi/kernel';
import type { CaseEvent } from './events';
import { caseEvolution } from './evolution';
import { noCase } from './no-case';
import type { CaseFile } from './state';
import type { CaseRow } from './view';

/** Every fact of the case changes the row in the same way: fold it, and lift out what lists sort and filter by. */
const fold =
  (type: CaseEvent['type']): RowChange<CaseRow, CaseEvent, CaseEvent['type']> =>
  (row, data, { streamId, version }) => {
    const evolve = caseEvolution[type] as (file: CaseFile, data: CaseEvent['data']) => CaseFile;
    const file = evolve(row?.file ?? noCase, data);
    if (!file.receivedOn) return row;
    return {
      caseId: streamId,
      version,
      stage: file.stage,
      procedure: file.procedure,
      respondentId: file.respondentId,
      receivedOn: file.receivedOn,
      acceptedOn: file.acceptedOn,
      concludedOn: file.concludedOn,
      outcome: file.outcome,
      file,
    };
  };

/** 案件列表与办案台的读模型：一案一行。 */
export const caseFile: Projection<CaseRow, CaseEvent> = {
  name: 'case-file',
  revision: 13,
  category: 'reconsideration',
  key: 'caseId',
  rowFor: ({ streamId }) => streamId,
  on: Object.fromEntries(
    (Object.keys(caseEvolution) as CaseEvent['type'][]).map((type) => [type, fold(type)]),
  ) as Projection<CaseRow, CaseEvent>['on'],
};
