export { inMemoryIdentity } from './in-memory';
export { grantOf, permissions, permitted, type Action, type Grant, type Relation } from './permissions';
export type { Identity, NotSignedIn, SignedIn } from './port';
export { migrateIdentity, postgresIdentity } from './postgres';
export { isOffice, roles, type Account, type Role } from './roles';
