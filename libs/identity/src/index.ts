export { clashesOf, exclusions, type Exclusion } from './exclusions';
export { inMemoryIdentity } from './in-memory';
export { grantOf, permissions, permitted, type Action, type Grant, type Relation } from './permissions';
export type { Identity, NotSignedIn, SignedIn } from './port';
export { migrateIdentity, postgresIdentity } from './postgres';
export { purposesOf, revealPurposes, type RevealPurpose } from './reveal-purposes';
export { holds, isOffice, roles, rolesOf, type Account, type Role } from './roles';
