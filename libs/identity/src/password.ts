import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes (OWASP's minimum). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordHash = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** Checked against an unknown account, so that it takes as long as a known one. */
const nobody = passwordHash('nobody has this password');

/** `kept` null: an account that is not there, or has no password. */
export const passwordFits = async (kept: string | null, password: string): Promise<boolean> => {
  const fits = await verify(kept || (await nobody), password.normalize('NFKC'));
  return Boolean(kept) && fits;
};
