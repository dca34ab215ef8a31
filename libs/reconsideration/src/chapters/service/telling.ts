import { receiptSigners, serviceFailures } from '@fuyi/law';
import { deliveryStatusTerms, servedDocumentTerms, serviceMethodTerms } from '../../terms/words';
import { name, only, type Telling } from '../../told';
import type { ServiceEvent } from './events';

const termOf = (rows: readonly { readonly code: string; readonly term: string }[], code: string) =>
  rows.find((row) => row.code === code)?.term ?? code;
const textsOf = (textId: string | null) => (textId ? [textId] : []);

export const serviceTelling: Telling<ServiceEvent> = {
  ServiceAddressConfirmed: {
    term: '确认送达地址',
    basis: '民事诉讼法第九十条',
    tell: ({ partyId, addressId, electronic }) => ({
      lines: [`${name(partyId)} · ${electronic ? '同意电子送达' : '不同意电子送达'}`],
      textIds: [addressId],
    }),
  },
  ServiceAttempted: {
    term: '送出文书',
    basis: '民事诉讼法第八十七条',
    tell: ({ attempt, document, partyId, method, noteId }) => ({
      lines: [
        `第${attempt}次：${servedDocumentTerms[document]} → ${name(partyId)} · ${serviceMethodTerms[method]}`,
      ],
      textIds: textsOf(noteId),
    }),
  },
  ServiceFailed: {
    term: '没有送达',
    basis: '民事诉讼法第八十七条',
    tell: ({ attempt, reason, noteId }) => ({
      lines: [`第${attempt}次：${termOf(serviceFailures, reason)}`],
      textIds: textsOf(noteId),
    }),
  },
  DeliveryReported: {
    term: '投递回报',
    basis: null,
    tell: ({ attempt, status }) => only(`第${attempt}次：${deliveryStatusTerms[status]}`),
  },
  DocumentServed: {
    term: '送达',
    basis: null,
    tell: ({ document, partyId, method, signedBy }) =>
      only(
        `${servedDocumentTerms[document]} → ${name(partyId)} · ${serviceMethodTerms[method]}`,
        ...(signedBy ? [`签收：${termOf(receiptSigners, signedBy)}`] : []),
      ),
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
