import type { PlainDate, Rules } from '@fuyi/kernel';
import { isInForce } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { JoinedCommand } from './commands';
import { fits } from './joinder-fit';
import { joinderGrounds } from './joinder-grounds';
import type { OtherCase } from './other-case';

const underWayOn = (file: OtherCase['file'], on: PlainDate): boolean =>
  isUnderWay(file) && (file.acceptedOn === null || on >= file.acceptedOn);

/** 合并审理（行政复议法实施条例第四十三条）；不改变各案的受理日与审理期限。 */
export const joinedRules: Rules<CaseFile, JoinedCommand, CaseEvent> = {
  JoinCases: ({ on, ground, reasonId, other }, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const row = joinderGrounds.find(({ code, inForce }) => code === ground && isInForce(inForce, on));
    if (!row) return bar('JOINDER_NOT_IN_FORCE');
    if (other.itself) return bar('JOINED_WITH_ITSELF');
    if (!underWayOn(file, on)) return bar('NOT_UNDER_EXAMINATION');
    if (file.joined.caseIds.includes(other.caseId)) return [];
    if (!other.ours) return bar('JOINED_CASE_OF_ANOTHER_AUTHORITY');
    if (!underWayOn(other.file, on)) return bar('JOINED_CASE_NOT_UNDER_WAY');
    if (other.file.joined.caseIds.length > 0) return bar('ALREADY_JOINED');
    if (file.act?.kind !== other.file.act?.kind) return bar('ACTS_OF_DIFFERENT_KINDS');
    if (!fits(row.fit, file, other)) return bar('JOINDER_GROUND_UNFIT');
    const caseIds = [...file.joined.caseIds, other.caseId];
    return [{ type: 'CasesJoined', data: { on, caseIds, ground, reasonId } }];
  },

  // 另一案已经决定的，照记：两案的案卷要说同一件事。
  RecordJoinder: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    return data.caseIds.every((id) => file.joined.caseIds.includes(id))
      ? []
      : [{ type: 'JoinderRecorded', data }];
  },

  SeparateCase: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const { caseIds, on } = file.joined;
    if (caseIds.length === 0 || (on && data.on < on)) return bar('NOT_JOINED');
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    return [{ type: 'CaseSeparated', data: { ...data, caseIds } }];
  },

  RecordSeparation: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    return file.joined.caseIds.includes(data.caseId) ? [{ type: 'SeparationRecorded', data }] : [];
  },
};
