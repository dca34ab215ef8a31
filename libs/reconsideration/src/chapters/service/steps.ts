import type { Calendar } from '@fuyi/calendar';
import { addresseesOf, unservedOf } from '../../parties';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import type { ServedDocument } from '../../vocabulary';
import { noticePeriod } from './notices';
import { isOpen, openAttempt } from './state';

/** 还没有送达、也没有正在送达的。 */
export const toServe = (file: CaseFile, document: ServedDocument): readonly string[] =>
  unservedOf(file, document).filter((partyId) => !openAttempt(file.service, document, partyId));

const stillDue = (file: CaseFile, document: ServedDocument, partyId: string): boolean =>
  addresseesOf(file, document)?.partyIds.includes(partyId) ?? false;

/** 送出去还没有结果的，登记结果；公告的，等三十日届满。 */
export const serviceSteps = (file: CaseFile, calendar: Calendar, add: Add): readonly NextStep[] =>
  file.service.attempts
    .filter((each) => isOpen(each) && stillDue(file, each.document, each.partyId))
    .map((each) =>
      each.method === 'public-notice'
        ? add('await-notice-period', noticePeriod(each, calendar), `第${each.attempt}次`)
        : add('record-service-result', null, `第${each.attempt}次`),
    );
