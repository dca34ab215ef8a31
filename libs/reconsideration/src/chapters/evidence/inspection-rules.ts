import { Barred, type PlainDate, type Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf } from '../../parties';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { EvidenceCommand } from './commands';
import { inspectionExclusions } from './evidence-tables';
import { isExcluded, materialsOf } from './ledger';
import type { Inspection } from './state';

type Inspecting = Extract<
  EvidenceCommand,
  {
    readonly type:
      | 'RequestInspection'
      | 'AnswerInspection'
      | 'RecordMaterialsInspected'
      | 'ExcludeFromInspection'
      | 'LiftInspectionExclusion';
  }
>;

/** 申请人、第三人及其委托代理人。 */
const mayInspect = (file: CaseFile, personId: string): boolean =>
  citizensOf(file).includes(personId) ||
  file.agents.some(({ agentId, partyId }) => agentId === personId && citizensOf(file).includes(partyId));

const inspectionOf = (
  file: CaseFile,
  { on, inspection }: { readonly on: PlainDate; readonly inspection: number },
): Inspection | Barred => {
  if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
  const found = file.evidence.inspections.find((each) => each.inspection === inspection);
  return found && on >= (found.answeredOn ?? found.requestedOn) ? found : bar('NO_SUCH_INSPECTION');
};

/** 查阅、复制（第四十七条）：除列为不予查阅的以外，应当同意，so an answer is computed, never chosen. */
export const inspectionRules: Rules<CaseFile, Inspecting, CaseEvent> = {
  RequestInspection: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    if (!mayInspect(file, data.byId)) return bar('INSPECTION_BY_STRANGER');
    if (file.receivedOn && data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    if (data.scope.some((each) => !materialsOf(file).includes(each))) return bar('NO_SUCH_EVIDENCE');
    const { inspections } = file.evidence;
    if (inspections.some(({ byId, answeredOn }) => byId === data.byId && !answeredOn))
      return bar('INSPECTION_ALREADY_REQUESTED');
    return [{ type: 'InspectionRequested', data: { ...data, inspection: inspections.length + 1 } }];
  },

  AnswerInspection: (data, file) => {
    const found = inspectionOf(file, data);
    if (found instanceof Barred) return found;
    if (found.answeredOn) return bar('INSPECTION_ALREADY_ANSWERED');
    const asked = found.scope.length > 0 ? found.scope : materialsOf(file);
    if (asked.length === 0) return bar('NOTHING_TO_INSPECT');
    const refused = asked.filter((each) => isExcluded(file.evidence, each));
    if (refused.length > 0 && !data.reasonId) return bar('INSPECTION_REFUSED_WITHOUT_REASON');
    const granted = asked.filter((each) => !refused.includes(each));
    return [{ type: 'InspectionAnswered', data: { ...data, granted, refused } }];
  },

  RecordMaterialsInspected: (data, file) => {
    const found = inspectionOf(file, data);
    if (found instanceof Barred) return found;
    return found.granted.length > 0 ? [{ type: 'MaterialsInspected', data }] : bar('INSPECTION_NOT_GRANTED');
  },

  ExcludeFromInspection: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    if (!materialsOf(file).includes(data.evidence)) return bar('NO_SUCH_EVIDENCE');
    if (!inspectionExclusions.some(({ code }) => code === data.ground)) return bar('UNKNOWN_EXCLUSION');
    return isExcluded(file.evidence, data.evidence)
      ? bar('ALREADY_EXCLUDED')
      : [{ type: 'InspectionExcluded', data }];
  },

  LiftInspectionExclusion: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    return isExcluded(file.evidence, data.evidence)
      ? [{ type: 'InspectionExclusionLifted', data }]
      : bar('NOT_EXCLUDED');
  },
};
