import type { RequestStep } from './story';

export type PartyIds = {
  readonly applicantIds: readonly string[];
  readonly thirdPartyIds: readonly string[];
};

const placeholder = /^\$(applicant|third)(\d+)$/;

export const namesAParty = ({ body }: RequestStep): boolean =>
  placeholder.test(String(body['partyId'] ?? ''));

/** `$applicant1` → the id the case gave that person. */
export const withPartyIds = (body: RequestStep['body'], ids: PartyIds): RequestStep['body'] => {
  const [, role, ordinal] = placeholder.exec(String(body['partyId'] ?? '')) ?? [];
  if (!role) return body;
  const partyId = (role === 'applicant' ? ids.applicantIds : ids.thirdPartyIds)[Number(ordinal) - 1];
  if (!partyId) throw new RangeError(`no such party yet: ${String(body['partyId'])}`);
  return { ...body, partyId };
};
