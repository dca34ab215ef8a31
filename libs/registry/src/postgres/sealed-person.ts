import type { PersonValues } from '../person-values';
import { unseal } from '../seal';

export type SealedPerson = { readonly id: string; readonly revision: number; readonly sealed: Buffer };

export const personAt = (id: string, revision: number): string => `person:${id}:${revision}`;

export const openPerson = (key: Buffer, { id, revision, sealed }: SealedPerson): PersonValues =>
  JSON.parse(unseal(key, personAt(id, revision), sealed).toString()) as PersonValues;
