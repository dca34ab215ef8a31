import type { Calendar } from '@fuyi/calendar';
import type { PlainDate, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf } from '../../parties';
import type { CaseFile } from '../../state';
import { attendanceBar } from './attendance-bar';
import type { HearingCommand } from './commands';
import { awaitedHearing, openHearingRequest, unrecordedHearing } from './awaited';
import { noticeDue, panelOf, untimelyNoticed } from './hearings';
import type { HearingPanel } from './state';

const examining = (file: CaseFile, on: PlainDate) => {
  if (file.stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
  return file.receivedOn && on < file.receivedOn ? bar('DAY_BEFORE_RECEIPT') : null;
};

/** 第五十条第三款：组成人员；回避的不能参加。 */
const panelBar = ({ participants }: CaseFile, panel: HearingPanel) => {
  const ids = panelOf(panel);
  if (panel.hearerIds.length < 2) return bar('TOO_FEW_HEARERS');
  if (new Set(ids).size !== ids.length) return bar('HEARING_PANEL_TWICE');
  return ids.some((id) => participants.recusedIds.includes(id)) ? bar('OFFICER_RECUSED') : null;
};

/** 听证（第五十条、第五十一条）。 */
export const hearingRules = (calendar: Calendar): Rules<CaseFile, HearingCommand, CaseEvent> => ({
  FindCaseGrave: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    if (data.grounds.length === 0) return bar('NO_GRAVITY_GROUND');
    if (file.procedure === 'summary') return bar('GRAVE_IN_SUMMARY');
    return file.hearing.grave ? [] : [{ type: 'CaseFoundGrave', data }];
  },

  RequestHearing: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    if (!citizensOf(file).includes(data.partyId)) return bar('HEARING_REQUESTED_BY_RESPONDENT');
    if (file.hearing.requests.some(({ partyId, answeredOn }) => partyId === data.partyId && !answeredOn))
      return [];
    return [{ type: 'HearingRequested', data }];
  },

  RefuseHearing: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    if (file.hearing.grave) return bar('HEARING_MANDATORY');
    const asked = file.hearing.requests.filter(({ partyId }) => partyId === data.partyId);
    const open = asked.find(({ answeredOn }) => !answeredOn);
    if (!open && asked.some(({ answeredOn }) => answeredOn === data.on)) return [];
    if (!open || data.on < open.on) return bar('NO_HEARING_REQUESTED');
    return [{ type: 'HearingRefused', data }];
  },

  ArrangeHearing: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    if (!file.procedure) return bar('PROCEDURE_NOT_CHOSEN');
    if (file.procedure === 'summary') return bar('HEARING_IN_SUMMARY');
    if (awaitedHearing(file) ?? unrecordedHearing(file)) return bar('HEARING_ALREADY_ARRANGED');
    if (data.ground === 'grave' && !file.hearing.grave) return bar('NOT_FOUND_GRAVE');
    if (data.ground === 'requested' && !openHearingRequest(file)) return bar('NO_HEARING_REQUESTED');
    const panel = panelBar(file, data);
    if (panel) return panel;
    if (data.on > noticeDue(data.day, calendar)) return bar('HEARING_NOTICE_TOO_LATE');
    return [{ type: 'HearingArranged', data: { ...data, hearing: file.hearing.hearings.length + 1 } }];
  },

  // 〔约定 HRG-05〕推后举行不需要重新满足五个工作日，只要通知到；原通知没有及时送达的，仍然要满足。
  ChangeHearing: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    const awaited = awaitedHearing(file);
    if (awaited?.hearing !== data.hearing) return bar('NO_SUCH_HEARING');
    const panel = panelBar(file, data);
    if (panel) return panel;
    const earlier = data.day < awaited.day;
    const moved = { ...awaited, day: data.day, changed: null };
    const freshNotice = earlier || untimelyNoticed(file, moved, calendar).length > 0;
    if (data.on > (freshNotice ? noticeDue(data.day, calendar) : data.day))
      return bar('HEARING_NOTICE_TOO_LATE');
    return [{ type: 'HearingChanged', data: { ...data, earlier } }];
  },

  CancelHearing: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    if (awaitedHearing(file)?.hearing !== data.hearing) return bar('NO_SUCH_HEARING');
    if (file.hearing.grave) return bar('HEARING_MANDATORY');
    return [{ type: 'HearingCancelled', data }];
  },

  HoldHearing: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    const awaited = awaitedHearing(file);
    if (awaited?.hearing !== data.hearing) return bar('NO_SUCH_HEARING');
    if (data.on !== awaited.day) return bar('HEARING_ON_ANOTHER_DAY');
    const panel = panelBar(file, awaited);
    if (panel) return panel;
    if (untimelyNoticed(file, awaited, calendar).length > 0) return bar('HEARING_NOTICE_NOT_IN_TIME');
    return attendanceBar(file, data.attendance, data.on) ?? [{ type: 'HearingHeld', data }];
  },

  RecordHearing: (data, file) => {
    const barred = examining(file, data.on);
    if (barred) return barred;
    const held = unrecordedHearing(file);
    if (held?.hearing !== data.hearing || !held.heldOn || data.on < held.heldOn)
      return bar('HEARING_NOT_HELD_YET');
    const came = held.attendance
      .filter(({ presence }) => presence === 'present')
      .map(({ partyId }) => partyId);
    const signed = data.signatures.map(({ partyId }) => partyId);
    if (came.length !== signed.length || came.some((id) => !signed.includes(id)))
      return bar('SIGNATURES_INCOMPLETE');
    return [{ type: 'HearingRecorded', data }];
  },
});
