import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { ServiceEvent } from './events';
import type { ServiceAttempt } from './state';

const withAttempt = (
  file: CaseFile,
  number: number | undefined,
  change: (attempt: ServiceAttempt) => ServiceAttempt,
): CaseFile['service'] => ({
  ...file.service,
  attempts: file.service.attempts.map((each) => (each.attempt === number ? change(each) : each)),
});

export const serviceEvolution: Evolution<CaseFile, ServiceEvent> = {
  ServiceAddressConfirmed: (file, data) => ({
    ...file,
    service: { ...file.service, addresses: [...file.service.addresses, data] },
  }),
  ServiceAttempted: (file, data) => ({
    ...file,
    service: {
      ...file.service,
      attempts: [
        ...file.service.attempts,
        { ...data, reports: [], failed: null, servedOn: null, receipt: null },
      ],
    },
  }),
  ServiceFailed: (file, { attempt, on, reason }) => ({
    ...file,
    service: withAttempt(file, attempt, (each) => ({ ...each, failed: { on, reason } })),
  }),
  DeliveryReported: (file, { attempt, on, status }) => ({
    ...file,
    service: withAttempt(file, attempt, (each) => ({ ...each, reports: [...each.reports, { on, status }] })),
  }),
  DocumentServed: (file, { on, document, partyId, method, attempt, receipt = null }) => ({
    ...file,
    served: [...file.served, { document, partyId, on, method, ...(receipt ? { receipt } : {}) }],
    service: withAttempt(file, attempt, (each) => ({ ...each, servedOn: on, receipt })),
    copyServedOn: document === 'copy-of-application' ? on : file.copyServedOn,
    correction:
      document === 'correction-notice' && file.correction
        ? { ...file.correction, servedOn: on }
        : file.correction,
  }),
  DecisionTookEffect: (file, { on }) => ({ ...file, stage: 'effective', effectiveOn: on }),
  LitigationPeriodEnded: (file, { on }) => ({ ...file, stage: 'closed', closedOn: on }),
};
