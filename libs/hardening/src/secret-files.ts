import { readFileSync } from 'node:fs';

type Variables = Readonly<Record<string, string | undefined>>;

/** Settings that hold a secret, alone or within an address. Each may stand in a file instead: `<name>_FILE`. */
export const secretSettings = [
  'DATABASE_URL',
  'FUYI_API_PASSWORD',
  'FUYI_PORTAL_PASSWORD',
  'FUYI_PORTAL_DATABASE_URL',
  'FUYI_SEAL_TOKEN',
  'FUYI_SEAL_PASSPHRASE',
  'FUYI_SMTP_URL',
  'FUYI_SMS_TOKEN',
  'FUYI_S3_ACCESS_KEY',
  'FUYI_S3_SECRET_KEY',
] as const;

const inFile = (name: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(`${name} 的文件读不到（${code ?? ''}）`, { cause });
  }
};

/** The settings, with what stands in files put in its place. Throws an Error that names the setting and quotes none. */
export const withSecretFiles = (variables: Variables): Variables => {
  const read: Record<string, string> = {};
  for (const name of secretSettings) {
    const file = variables[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (variables[name]?.trim()) throw new Error(`${name} 和 ${name}_FILE 只能设一个`);
    read[name] = inFile(`${name}_FILE`, file);
  }
  return { ...variables, ...read };
};
