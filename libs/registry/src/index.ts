export { inMemoryRegistry } from './in-memory';
export { derivedKey, type KeyPurpose } from './keys';
export { findableFields, type FindableField, type PersonValues } from './person-values';
export { SealBroken, SubjectErased, TextIdTaken, type Erased, type Registry } from './port';
export { migrateRegistry } from './postgres/migrate';
export { postgresRegistry } from './postgres/postgres';
export { seal, unseal } from './seal';
