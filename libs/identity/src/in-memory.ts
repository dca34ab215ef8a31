import { randomBytes } from 'node:crypto';
import { identityOn, type IdentityOptions } from './accounts/identity-on';
import { inMemoryIdentityStore } from './accounts/in-memory-store';
import type { Identity } from './port';

/** For tests; second factors are sealed with a key of its own. */
export const inMemoryIdentity = (options: IdentityOptions = {}): Identity =>
  identityOn(inMemoryIdentityStore(), { installationKey: randomBytes(32), ...options });
