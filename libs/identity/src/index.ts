export { clashesOf, exclusions, type Exclusion } from './exclusions';
export { inMemoryIdentity } from './in-memory';
export {
  grantOf,
  permitted,
  reaches,
  seerOf,
  sightOf,
  statusGrantOf,
  type Relation,
  type Seer,
  type Sight,
} from './grants';
export { permissions, type Action, type Grant } from './permissions';
export { newCaseCode, secondsOf } from './case-codes/code';
export type { CaseCodeRefused, CaseCodeRequest } from './case-codes/case-codes';
export { openFirstAccounts, type FirstAccount } from './accounts/first-accounts';
export { identityOn, type IdentityOptions } from './accounts/identity-on';
export { inMemoryIdentityStore } from './accounts/in-memory-store';
export type { PasswordFault } from './accounts/password-rules';
export { isStaff, needsProof, opensIn, type SecondFactorSetting, type Standing } from './accounts/standing';
export type {
  From,
  Identity,
  ListedSession,
  NotChanged,
  NotKnownThere,
  NotProved,
  NotSignedIn,
  Proof,
  Session,
  SignedIn,
  UnitPerson,
} from './port';
export { migrateIdentity, postgresIdentity } from './postgres';
export { purposesOf, revealPurposes, type RevealPurpose } from './reveal-purposes';
export { holds, isOffice, roles, rolesOf, type Account, type Role } from './roles';
