import type { DocumentParty } from './party';

/** What a letter needs of a person as the registry keeps it. */
export type PersonOfLetter = Pick<
  DocumentParty,
  'kind' | 'name' | 'gender' | 'ethnicity' | 'idNumber' | 'creditCode' | 'phone' | 'address' | 'firm'
> & {
  readonly legalRepresentative?: string | null | undefined;
  readonly legalRepresentativePosition?: string | null | undefined;
};

/** 登记库里的人 → 文书首部的当事人。 */
export const documentParty = (values: PersonOfLetter): DocumentParty => ({
  kind: values.kind,
  name: values.name,
  gender: values.gender ?? null,
  ethnicity: values.ethnicity ?? null,
  idNumber: values.idNumber ?? null,
  creditCode: values.creditCode ?? null,
  phone: values.phone ?? null,
  address: values.address ?? null,
  representative: values.legalRepresentative ?? null,
  representativePosition: values.legalRepresentativePosition ?? null,
  firm: values.firm ?? null,
});
