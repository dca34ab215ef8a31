import { leavingProofs, receiptSigners, serviceFailures } from '@fuyi/law';
import { addressOf, servedDocumentTerms, serviceMethodTerms, type CaseFile } from '@fuyi/reconsideration';
import type { Look, Occurrence, PaperWriter } from './look';
import { factsOf, inOrder, nameIn, now, onEach, textIn, youIn } from './look';
import { day, periodOf, termIn } from './wording';

const addressIn = (look: Look, file: CaseFile, partyId: string): string => {
  const confirmed = addressOf(file.service, partyId);
  const values = look.material.persons[partyId];
  return (
    textIn(look, confirmed?.addressId) ||
    values?.serviceAddress ||
    values?.address ||
    look.material.reference.organs.find(({ organId }) => organId === partyId)?.address ||
    ''
  );
};

/** 每次送达一份回证，没有送达的写明原因。 */
const attempted: PaperWriter = (look) => {
  const { file } = look.material;
  const receipts = factsOf(look, 'DocumentServed');
  return file.service.attempts.map(
    ({ on, attempt, document, partyId, method, noteId, failed, servedOn }): Occurrence => {
      const receipt = receipts.find((each) => each.attempt === attempt);
      return {
        on,
        file,
        values: {
          document: servedDocumentTerms[document],
          person: nameIn(look, partyId),
          address: addressIn(look, file, partyId),
          means: serviceMethodTerms[method],
          happenedOn: day(on),
          servedOn: day(servedOn),
          signer: receipt?.signedBy ? termIn(receiptSigners, receipt.signedBy) : '',
          proof: receipt?.proof ? termIn(leavingProofs, receipt.proof) : '',
          reason: failed ? termIn(serviceFailures, failed.reason) : '',
          content: textIn(look, noteId),
        },
      };
    },
  );
};

/** Registered in one go, it has no attempt. */
const servedAtOnce = onEach('DocumentServed', ({ data, file, look }) =>
  data.attempt === undefined
    ? {
        document: servedDocumentTerms[data.document],
        person: nameIn(look, data.partyId),
        address: addressIn(look, file, data.partyId),
        means: serviceMethodTerms[data.method],
        servedOn: day(data.on),
      }
    : null,
);

const confirmed = onEach('ServiceAddressConfirmed', ({ data, look }) => ({
  person: nameIn(look, data.partyId),
  address: textIn(look, data.addressId),
  phone: look.material.persons[data.partyId]?.phone ?? '',
  opinion: data.electronic ? '同意' : '不同意',
}));
const unconfirmed = now(() => ({}));

/** A17、D05　送达地址确认书、送达回证、公告。 */
export const servicePapers = {
  'service-address-confirmation': (look) => {
    const found = confirmed(look);
    return found.length > 0 ? found : unconfirmed(look);
  },
  'service-receipt': inOrder(attempted, servedAtOnce),
  'public-notice': onEach('ServiceAttempted', ({ data, look }) =>
    data.method === 'public-notice'
      ? {
          document: servedDocumentTerms[data.document],
          person: nameIn(look, data.partyId),
          you: youIn(look, [data.partyId]),
          period: periodOf('public-notice-service', data.on),
        }
      : null,
  ),
} as const satisfies Readonly<Record<string, PaperWriter>>;
