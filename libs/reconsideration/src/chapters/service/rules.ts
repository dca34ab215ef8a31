import type { Calendar } from '@fuyi/calendar';
import { laterOf, type Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { addresseesOf, citizensOf, partiesOf, servedOn } from '../../parties';
import type { CaseFile } from '../../state';
import { litigationEndOf } from '../litigation/enforcement-clocks';
import type { ServiceCommand } from './commands';

/** 送达、生效与起诉期限（第七十五条）。 */
export const serviceRules = (calendar: Calendar): Rules<CaseFile, ServiceCommand, CaseEvent> => ({
  ServeDocument: (data, file) => {
    const { document, partyId, on } = data;
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const already = servedOn(file, document, partyId);
    if (already) return already === on ? [] : bar('ALREADY_SERVED');
    const addressees = addresseesOf(file, document);
    if (!addressees?.partyIds.includes(partyId)) return bar('NOTHING_TO_SERVE');
    if (on < addressees.madeOn) return bar('SERVED_BEFORE_MADE');
    if (document === 'copy-of-application' && !file.procedure) return bar('PROCEDURE_NOT_CHOSEN');
    const served = { type: 'DocumentServed', data } as const;
    if (document !== 'decision') return [served];
    const days = partiesOf(file).flatMap((party) =>
      party === partyId ? on : (servedOn(file, 'decision', party) ?? []),
    );
    return days.length === partiesOf(file).length
      ? [served, { type: 'DecisionTookEffect', data: { on: days.reduce(laterOf) } }]
      : [served];
  },

  CloseLitigationPeriod: (data, file) => {
    if (file.stage === 'closed') return [];
    if (file.stage !== 'effective') return bar('NOT_IN_EFFECT');
    const on = citizensOf(file)
      .flatMap((partyId) => litigationEndOf(file, partyId, calendar) ?? [])
      .reduce(laterOf);
    return data.on > on
      ? [{ type: 'LitigationPeriodEnded', data: { on } }]
      : bar('LITIGATION_PERIOD_STILL_RUNNING');
  },
});
