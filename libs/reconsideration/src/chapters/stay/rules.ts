import type { PlainDate, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf } from '../../parties';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { StayCommand } from './commands';

/** 行政复议期间：自受理起，至办结止。 */
const during = (file: CaseFile, on: PlainDate) => {
  if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
  if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
  return file.receivedOn && on < file.receivedOn ? bar('DAY_BEFORE_RECEIPT') : null;
};

export const openStayRequest = ({ stay }: CaseFile) =>
  stay.requests.find(({ answeredOn }) => answeredOn === null) ?? null;

/** 停止执行（第四十二条）。 */
export const stayRules: Rules<CaseFile, StayCommand, CaseEvent> = {
  RequestStay: (data, file) => {
    const barred = during(file, data.on);
    if (barred) return barred;
    if (!citizensOf(file).includes(data.partyId)) return bar('STAY_REQUESTED_BY_STRANGER');
    if (file.stay.stayedOn) return bar('ALREADY_STAYED');
    if (openStayRequest(file)?.partyId === data.partyId) return [];
    return [{ type: 'StayRequested', data }];
  },

  StayExecution: (data, file) => {
    const barred = during(file, data.on);
    if (barred) return barred;
    const { stayedOn, ground } = file.stay;
    if (stayedOn) return stayedOn === data.on && ground === data.ground ? [] : bar('ALREADY_STAYED');
    const open = openStayRequest(file);
    if (data.ground === 'requested' && (!open || data.on < open.on)) return bar('NO_STAY_REQUESTED');
    return [{ type: 'ExecutionStayed', data }];
  },

  RefuseStay: (data, file) => {
    const barred = during(file, data.on);
    if (barred) return barred;
    const open = openStayRequest(file);
    if (!open)
      return file.stay.requests.some(({ answeredOn }) => answeredOn === data.on)
        ? []
        : bar('NO_STAY_REQUESTED');
    if (data.on < open.on) return bar('NO_STAY_REQUESTED');
    return [{ type: 'StayRefused', data }];
  },

  LiftStay: (data, file) => {
    const barred = during(file, data.on);
    if (barred) return barred;
    if (!file.stay.stayedOn || data.on < file.stay.stayedOn) return bar('NOT_STAYED');
    return [{ type: 'StayLifted', data }];
  },
};
