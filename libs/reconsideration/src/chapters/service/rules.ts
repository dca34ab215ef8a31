import type { Calendar } from '@fuyi/calendar';
import { laterOf, type Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf, servedOn } from '../../parties';
import { dueOn } from '../../periods';
import type { CaseFile } from '../../state';
import { litigationEndOf } from '../litigation/enforcement-clocks';
import { attemptRules, servable } from './attempt-rules';
import type { ServiceCommand } from './commands';
import { barOnLadder } from './ladder';
import { noticePeriod, openNotices } from './notices';
import { servedFacts } from './served-facts';
import { serviceEvolution } from './evolution';
import { openAttempt } from './state';

/** 送达、生效与起诉期限（第七十五条）。 */
export const serviceRules = (calendar: Calendar): Rules<CaseFile, ServiceCommand, CaseEvent> => ({
  ...attemptRules,

  // 当场签收的，送出和签收一次登记。
  ServeDocument: (data, file) => {
    const { document, partyId, on, method } = data;
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const already = servedOn(file, document, partyId);
    if (already) return already === on ? [] : bar('ALREADY_SERVED');
    const barred = servable(file, data);
    if (barred) return barred;
    if (openAttempt(file.service, document, partyId)) return bar('ATTEMPT_OPEN');
    if (method === 'public-notice') return bar('NOTICE_SERVED_BY_TIME');
    const lower = barOnLadder(file, partyId, method);
    if (lower) return bar(lower);
    if (method === 'left-at-premises' && !data.proof) return bar('LEFT_WITHOUT_PROOF');
    return servedFacts(file, data);
  },

  CloseNoticePeriod: ({ on }, file) => {
    const over = openNotices(file).filter((notice) => dueOn(noticePeriod(notice, calendar)) < on);
    const facts: CaseEvent[] = [];
    let now = file;
    for (const notice of over) {
      const { document, partyId, method, attempt } = notice;
      const data = { on: dueOn(noticePeriod(notice, calendar)), document, partyId, method, attempt };
      facts.push(...servedFacts(now, data));
      now = serviceEvolution.DocumentServed(now, data);
    }
    return facts;
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
