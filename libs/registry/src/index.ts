export { inMemoryRegistry } from './in-memory';
export { findableFields, type FindableField, type PersonValues } from './person-values';
export { SealBroken, SubjectErased, TextIdTaken, type Erased, type Registry } from './port';
