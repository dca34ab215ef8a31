import { Barred, type PlainDate, type Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { addresseesOf, partiesOf, servedOn } from '../../parties';
import type { CaseFile } from '../../state';
import type { ServedDocument } from '../../vocabulary';
import type { ServiceCommand } from './commands';
import { barOnLadder } from './ladder';
import { servedFacts } from './served-facts';
import { isOpen, openAttempt, type ServiceAttempt } from './state';

type Attempting = Exclude<
  ServiceCommand,
  { readonly type: 'ServeDocument' | 'CloseNoticePeriod' | 'CloseLitigationPeriod' }
>;

/** 这份文书现在能不能送给此人。 */
export const servable = (
  file: CaseFile,
  { document, partyId, on }: { document: ServedDocument; partyId: string; on: PlainDate },
): Barred | null => {
  const addressees = addresseesOf(file, document);
  if (!addressees?.partyIds.includes(partyId)) return bar('NOTHING_TO_SERVE');
  if (on < addressees.madeOn) return bar('SERVED_BEFORE_MADE');
  if (document === 'copy-of-application' && !file.procedure) return bar('PROCEDURE_NOT_CHOSEN');
  return null;
};

const attemptAt = (file: CaseFile, number: number, on: PlainDate): ServiceAttempt | Barred => {
  const found = file.service.attempts.find(({ attempt }) => attempt === number);
  if (!found) return bar('NO_SUCH_ATTEMPT');
  return on < found.on ? bar('RESULT_BEFORE_ATTEMPT') : found;
};

/** 一次一次的送达：每次有方式、有结果；同一文书对同一人只送达一次。 */
export const attemptRules: Rules<CaseFile, Attempting, CaseEvent> = {
  ConfirmServiceAddress: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (!partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    if (file.receivedOn && data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    return [{ type: 'ServiceAddressConfirmed', data }];
  },

  AttemptService: (data, file) => {
    const { document, partyId, method } = data;
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (servedOn(file, document, partyId)) return bar('ALREADY_SERVED');
    const barred = servable(file, data);
    if (barred) return barred;
    const open = openAttempt(file.service, document, partyId);
    if (open) return open.method === method ? [] : bar('ATTEMPT_OPEN');
    const lower = barOnLadder(file, partyId, method);
    if (lower) return bar(lower);
    if (method === 'public-notice' && data.noteId === null) return bar('NOTICE_COURSE_MISSING');
    const attempt = file.service.attempts.length + 1;
    return [{ type: 'ServiceAttempted', data: { ...data, attempt } }];
  },

  FailService: (data, file) => {
    const found = attemptAt(file, data.attempt, data.on);
    if (found instanceof Barred) return found;
    if (found.failed?.reason === data.reason) return [];
    return isOpen(found) ? [{ type: 'ServiceFailed', data }] : bar('NO_SUCH_ATTEMPT');
  },

  RecordReceipt: ({ on, attempt, signedBy, proof, receipt }, file) => {
    const found = attemptAt(file, attempt, on);
    if (found instanceof Barred) return found;
    const { document, partyId, method } = found;
    if (found.servedOn) return found.servedOn === on ? [] : bar('ALREADY_SERVED');
    if (!isOpen(found)) return bar('NO_SUCH_ATTEMPT');
    if (method === 'public-notice') return bar('NOTICE_SERVED_BY_TIME');
    if (method === 'left-at-premises' && proof === null) return bar('LEFT_WITHOUT_PROOF');
    const barred = servable(file, { document, partyId, on });
    if (barred) return barred;
    return servedFacts(file, { on, document, partyId, method, attempt, signedBy, proof, receipt });
  },

  // 第九十条第二款：信息到达受送达人特定系统的日期为送达日期；邮寄的以回执为准（第九十一条），投递状态只是线索。
  ReportDelivery: (data, file) => {
    const found = attemptAt(file, data.attempt, data.on);
    if (found instanceof Barred) return found;
    const { document, partyId, method, attempt, reports } = found;
    if (reports.some(({ status }) => status === data.status)) return [];
    const reported = { type: 'DeliveryReported', data } as const;
    if (method !== 'electronic' || !isOpen(found)) return [reported];
    if (data.status === 'bounced')
      return [
        reported,
        { type: 'ServiceFailed', data: { on: data.on, attempt, reason: 'not-arrived', noteId: null } },
      ];
    if (data.status !== 'delivered' || servable(file, { document, partyId, on: data.on })) return [reported];
    return [reported, ...servedFacts(file, { on: data.on, document, partyId, method, attempt })];
  },
};
