export { inMemoryRegistry } from './in-memory';
export { ciphersFrom, type Ciphers } from './ciphers';
export { installationKeysFrom, installationKeysIn } from './installation-keys';
export { arrivingKeyOf, installationSecretsFrom, type InstallationSecrets } from './installation-secrets';
export { keyringFrom, type Keyring } from './keyring';
export { derivedKey, type KeyPurpose } from './keys';
export { birthDateOf, idCardFault, looksLikeIdCard } from './id-number';
export {
  findableFields,
  idKinds,
  type FindableField,
  type IdKind,
  type PersonKind,
  type PersonValues,
} from './person-values';
export { masked, maskedFields } from './masked';
export {
  SealBroken,
  SubjectErased,
  TextIdTaken,
  type Erased,
  type PersonRevision,
  type Registry,
} from './port';
export { damagedIn, textsMissing } from './postgres/damaged';
export { migrateRegistry } from './postgres/migrate';
export { postgresRegistry } from './postgres/postgres';
export { keysToRotate, rotateKeys, type Rotated } from './postgres/rotate-keys';
export { sweepDestroyed, sweepLatelyDestroyed } from './postgres/sweep-destroyed';
export { seal, unseal } from './seal';
export { inMemoryReveals } from './reveals/in-memory';
export type { Reveal, Reveals } from './reveals/port';
export { postgresReveals } from './reveals/postgres';
