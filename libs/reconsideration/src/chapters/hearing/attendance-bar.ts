import type { Barred, PlainDate } from '@fuyi/kernel';
import { bar } from '../../bars';
import { partiesOf } from '../../parties';
import type { CaseFile } from '../../state';
import { agentsOn } from '../participants/agent-rules';
import type { Attendance } from './state';

/** 第五十一条第三款：负责人参加；不能参加的，说明理由并委托工作人员。 */
const respondentBar = (
  file: CaseFile,
  { head, reasonId, agentIds }: Attendance,
  on: PlainDate,
): Barred | null => {
  if (head) return null;
  const staff = agentsOn(file, file.respondentId, on).filter(({ kind }) => kind === 'staff');
  if (!staff.some(({ agentId }) => agentIds.includes(agentId))) return bar('HEAD_NOT_REPLACED');
  return reasonId ? null : bar('HEAD_ABSENCE_UNEXPLAINED');
};

/** Every party is told of exactly once, and what the law asks of each is there. */
export const attendanceBar = (
  file: CaseFile,
  attendance: readonly Attendance[],
  on: PlainDate,
): Barred | null => {
  const told = attendance.map(({ partyId }) => partyId);
  const parties = partiesOf(file);
  if (told.some((id) => !parties.includes(id))) return bar('NOT_A_PARTY');
  if (told.length !== parties.length || new Set(told).size !== told.length)
    return bar('ATTENDANCE_INCOMPLETE');
  for (const each of attendance) {
    const { partyId, presence, reasonId, agentIds } = each;
    const agents = agentsOn(file, partyId, on).map(({ agentId }) => agentId);
    if (agentIds.some((id) => !agents.includes(id))) return bar('HEARING_NOT_THEIR_AGENT');
    if (presence === 'excused' && !reasonId) return bar('ABSENCE_UNEXPLAINED');
    if (presence === 'excused' && file.applicantIds.includes(partyId)) return bar('APPLICANT_EXCUSED');
    const barred =
      presence === 'present' && partyId === file.respondentId ? respondentBar(file, each, on) : null;
    if (barred) return barred;
  }
  return null;
};
