import {
  presences,
  type Attendance,
  type CaseFile,
  type HearingPanel,
  type Signature,
} from '@fuyi/reconsideration';
import type { Look, PaperWriter } from './look';
import { accountIn, nameIn, onEach, textIn } from './look';
import { day, hourIn, termIn } from './wording';

const panelIn = (look: Look, { chairId, hearerIds, recorderId }: HearingPanel): string =>
  `主持人${accountIn(look, chairId)}，听证员${hearerIds.map((id) => accountIn(look, id)).join('、')}，记录员${accountIn(look, recorderId)}`;

const roleIn = ({ applicantIds, respondentId }: CaseFile, partyId: string): string =>
  partyId === respondentId ? '被申请人' : applicantIds.includes(partyId) ? '申请人' : '第三人';

const attendanceIn = (look: Look, file: CaseFile, attendance: readonly Attendance[]): string =>
  attendance
    .map(({ partyId, presence, head, agentIds, reasonId }) =>
      [
        `${roleIn(file, partyId)}${nameIn(look, partyId)}${termIn(presences, presence)}`,
        ...(presence === 'present' && head !== null
          ? [head ? '负责人到场' : '负责人没有到场，委托工作人员参加']
          : []),
        ...(agentIds.length > 0 ? [`代理人${agentIds.map((id) => nameIn(look, id)).join('、')}到场`] : []),
        ...(reasonId ? [textIn(look, reasonId)] : []),
      ].join('，'),
    )
    .join('；');

const signaturesIn = (look: Look, signatures: readonly Signature[]): string =>
  signatures
    .map(({ partyId, refused }) => `${nameIn(look, partyId)}${refused ? '拒绝签名' : '已签名'}`)
    .join('；');

/** C06 至 C08　听证。 */
export const hearingPapers = {
  'hearing-notice': onEach('HearingArranged', ({ data, look }) => ({
    happenedOn: day(data.day),
    hour: hourIn(data.hour),
    place: textIn(look, data.placeId),
    items: textIn(look, data.mattersId),
    panel: panelIn(look, data),
  })),
  'hearing-change-notice': onEach('HearingChanged', ({ data, look }) => ({
    happenedOn: day(data.day),
    hour: hourIn(data.hour),
    place: textIn(look, data.placeId),
    panel: panelIn(look, data),
    reason: textIn(look, data.reasonId),
  })),
  'hearing-record': onEach('HearingRecorded', ({ data, file, look }) => {
    const held = file.hearing.hearings.find(({ hearing }) => hearing === data.hearing);
    if (!held) return null;
    return {
      happenedOn: day(held.heldOn),
      hour: hourIn(held.hour),
      place: textIn(look, held.placeId),
      items: textIn(look, held.mattersId),
      panel: panelIn(look, held),
      person: attendanceIn(look, file, held.attendance),
      content: textIn(look, data.recordId),
      signatures: signaturesIn(look, data.signatures),
    };
  }),
} as const satisfies Readonly<Record<string, PaperWriter>>;
