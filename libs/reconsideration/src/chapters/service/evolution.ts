import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { ServiceEvent } from './events';

export const serviceEvolution: Evolution<CaseFile, ServiceEvent> = {
  DocumentServed: (file, { on, document, partyId, method }) => ({
    ...file,
    served: [...file.served, { document, partyId, on, method }],
    copyServedOn: document === 'copy-of-application' ? on : file.copyServedOn,
    correction:
      document === 'correction-notice' && file.correction
        ? { ...file.correction, servedOn: on }
        : file.correction,
  }),
  DecisionTookEffect: (file, { on }) => ({ ...file, stage: 'effective', effectiveOn: on }),
  LitigationPeriodEnded: (file, { on }) => ({ ...file, stage: 'closed', closedOn: on }),
};
