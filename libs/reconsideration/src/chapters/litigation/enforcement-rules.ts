import type { Calendar } from '@fuyi/calendar';
import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf } from '../../parties';
import { dueOn } from '../../periods';
import type { CaseFile } from '../../state';
import type { LitigationCommand } from './commands';
import { applicationToCourt, demandPeriod, litigationEndOf } from './enforcement-clocks';
import { enforcersOf } from './enforcers';

type EnforcementCommand = Extract<
  LitigationCommand,
  { type: 'RecordNonPerformance' | 'DemandPerformance' | 'StartEnforcement' }
>;

const enforcementOf = ({ litigation }: CaseFile, party: string) =>
  litigation.enforcements.find(({ partyId }) => partyId === party);

/** 逾期不起诉又不履行（第七十八条；行政强制法第三十五条、第五十三条、第五十四条）。 */
export const enforcementRules = (calendar: Calendar): Rules<CaseFile, EnforcementCommand, CaseEvent> => ({
  RecordNonPerformance: (data, file) => {
    if (!citizensOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    if (enforcementOf(file, data.partyId)) return [];
    if (enforcersOf(file).length === 0) return bar('NOTHING_TO_ENFORCE');
    if (file.litigation.suits.some(({ plaintiffIds }) => plaintiffIds.includes(data.partyId)))
      return bar('UNDER_LITIGATION');
    const end = litigationEndOf(file, data.partyId, calendar);
    if (!end || data.on <= end) return bar('LITIGATION_PERIOD_STILL_RUNNING');
    return [{ type: 'NonPerformanceRecorded', data }];
  },

  DemandPerformance: (data, file) => {
    const enforcement = enforcementOf(file, data.partyId);
    if (!enforcement || data.on < enforcement.recordedOn) return bar('NO_NON_PERFORMANCE');
    return enforcement.demandedOn ? [] : [{ type: 'PerformanceDemanded', data }];
  },

  StartEnforcement: (data, file) => {
    const enforcement = enforcementOf(file, data.partyId);
    const end = litigationEndOf(file, data.partyId, calendar);
    if (!enforcement || !end) return bar('NO_NON_PERFORMANCE');
    if (enforcement.startedOn) return [];
    if (!enforcersOf(file).includes(data.by)) return bar('NOTHING_TO_ENFORCE');
    const { demandedOn } = enforcement;
    if (!demandedOn || data.on < demandedOn) return bar('NOT_DEMANDED');
    if (data.means === 'court') {
      if (data.on <= dueOn(demandPeriod(demandedOn, calendar))) return bar('DEMAND_PERIOD_RUNNING');
      if (data.on > dueOn(applicationToCourt(end, calendar))) return bar('ENFORCEMENT_PERIOD_OVER');
    }
    return [{ type: 'EnforcementStarted', data }];
  },
});
