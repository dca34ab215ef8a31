import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { isConcluded, isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { ElevationCommand } from './commands';
import { elevationGroundOn } from './elevation-grounds';

/** 已受理、没有办结的案件才谈得上提级。 */
const during = (file: CaseFile, on: string) => {
  if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
  if (isConcluded(file)) return bar('CASE_CONCLUDED');
  if (!isUnderWay(file) || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
  return on < file.acceptedOn ? bar('DAY_BEFORE_ACCEPTANCE') : null;
};

export const openElevationRequest = ({ elevation: { request } }: CaseFile) =>
  request && !request.answeredOn ? request : null;

/** 提级审理（行政复议法第三十八条、实施条例第四十条）。 */
export const elevationRules: Rules<CaseFile, ElevationCommand, CaseEvent> = {
  RequestElevation: (data, file) => {
    const barred = during(file, data.on);
    if (barred) return barred;
    const open = openElevationRequest(file);
    if (open)
      return open.on === data.on && open.ground === data.ground ? [] : bar('ELEVATION_ALREADY_REQUESTED');
    if (!elevationGroundOn(data.ground, data.on)) return bar('ELEVATION_GROUND_NOT_IN_FORCE');
    return [{ type: 'ElevationRequested', data }];
  },

  RecordElevationRefusal: (data, file) => {
    const barred = during(file, data.on);
    if (barred) return barred;
    const open = openElevationRequest(file);
    if (!open) return file.elevation.request?.answeredOn === data.on ? [] : bar('NO_ELEVATION_REQUESTED');
    if (data.on < open.on) return bar('ELEVATION_BEFORE_REQUEST');
    return [{ type: 'ElevationRefused', data: { ...data, requestedOn: open.on } }];
  },

  // 第三十八条：上级自己决定，或者应报请决定。
  RecordElevation: (data, file) => {
    if (file.elevation.elevatedOn && file.elevation.elevatedOn === data.on) return [];
    const barred = during(file, data.on);
    if (barred) return barred;
    if (!elevationGroundOn(data.ground, data.on)) return bar('ELEVATION_GROUND_NOT_IN_FORCE');
    const open = openElevationRequest(file);
    if (open && data.on < open.on) return bar('ELEVATION_BEFORE_REQUEST');
    return [{ type: 'CaseElevated', data: { ...data, requested: open !== null } }];
  },

  TransferMaterial: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const { elevatedOn, materialSentOn } = file.elevation;
    if (!elevatedOn) return bar('NOT_ELEVATED');
    if (materialSentOn) return [];
    return data.on < elevatedOn ? bar('MATERIAL_BEFORE_ELEVATION') : [{ type: 'MaterialTransferred', data }];
  },

  TakeUpCase: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (file.elevation.takenUp) return [];
    if (file.stage !== 'under-review' || !file.receivedOn) return bar('NOT_TO_BE_TAKEN_UP');
    if (data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    return data.on < data.originallyAcceptedOn
      ? bar('TAKEN_UP_BEFORE_ACCEPTANCE')
      : [{ type: 'CaseTakenUp', data }];
  },
};
