import type { KnownParty } from './party';

const textFields = [
  'role',
  'kind',
  'idNumber',
  'phone',
  'landline',
  'email',
  'wechat',
  'qq',
  'passport',
  'travelPermit',
  'bankCard',
  'bankAccount',
  'socialSecurityNo',
  'creditCode',
  'plate',
  'certificateNo',
  'address',
  'birthDate',
  'representative',
] as const satisfies readonly (keyof KnownParty)[];

/** A party as an outside record writes it; null when it has no name. Fields of another type are not taken. */
export const readParty = (value: unknown): KnownParty | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const record = value as Readonly<Record<string, unknown>>;
  const { name, aliases, lawyer, individualBusiness } = record;
  if (typeof name !== 'string' || name === '') return null;
  const texts = Object.fromEntries(
    textFields.flatMap((field) =>
      typeof record[field] === 'string' && record[field] !== '' ? [[field, record[field]]] : [],
    ),
  );
  return {
    ...texts,
    name,
    ...(Array.isArray(aliases)
      ? { aliases: aliases.filter((each) => typeof each === 'string' && each !== '') }
      : {}),
    ...(lawyer === true ? { lawyer } : {}),
    ...(typeof individualBusiness === 'string' || individualBusiness === true ? { individualBusiness } : {}),
  };
};
