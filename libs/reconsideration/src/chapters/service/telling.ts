import { servedDocumentTerms, serviceMethodTerms } from '../../terms/words';
import { name, only, type Telling } from '../../told';
import type { ServiceEvent } from './events';

export const serviceTelling: Telling<ServiceEvent> = {
  DocumentServed: {
    term: '送达',
    basis: null,
    tell: ({ document, partyId, method }) =>
      only(`${servedDocumentTerms[document]} → ${name(partyId)} · ${serviceMethodTerms[method]}`),
  },
  DecisionTookEffect: {
    term: '决定发生法律效力',
    basis: '行政复议法第七十五条第二款',
    tell: () => only('决定书已向全体当事人送达'),
  },
  LitigationPeriodEnded: {
    term: '起诉期限届满',
    basis: '行政诉讼法第四十五条',
    tell: () => only('全体当事人的起诉期限均已届满'),
  },
};
