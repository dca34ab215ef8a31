import type { DocumentParty } from '@fuyi/documents';
import type { PersonValues } from '@fuyi/registry';

/** 登记库里的人 → 文书首部的当事人。 */
export const documentParty = (values: PersonValues): DocumentParty => ({
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
