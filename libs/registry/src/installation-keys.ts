import { readFileSync } from 'node:fs';

type Variables = Readonly<Record<string, string | undefined>>;

const one = /^[0-9a-f]{64}$/i;

/** Keys as they are written: 64 hexadecimal digits each, the current one first, by comma, space or line. */
export const installationKeysIn = (text: string): readonly Buffer[] => {
  const written = text.split(/[\s,]+/).filter((part) => part !== '');
  if (written.length === 0 || !written.every((part) => one.test(part)))
    throw new Error('应当是 64 位十六进制数（32 字节）；有从前的密钥的，写在现行的后面，用逗号或者换行隔开');
  return written.map((part) => Buffer.from(part, 'hex'));
};

/**
 * FUYI_INSTALLATION_KEY, or the file named by FUYI_INSTALLATION_KEY_FILE; null when neither is set. Throws an Error
 * that names the setting and quotes nothing.
 */
export const installationKeysFrom = (variables: Variables): readonly Buffer[] | null => {
  const told = variables['FUYI_INSTALLATION_KEY']?.trim();
  const file = variables['FUYI_INSTALLATION_KEY_FILE']?.trim();
  if (told && file) throw new Error('FUYI_INSTALLATION_KEY 和 FUYI_INSTALLATION_KEY_FILE 只能设一个');
  const name = file ? 'FUYI_INSTALLATION_KEY_FILE' : 'FUYI_INSTALLATION_KEY';
  if (!told && !file) return null;
  try {
    return installationKeysIn(file ? readFileSync(file, 'utf8') : (told ?? ''));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Error(`${name} ${code ? `的文件读不到（${code}）` : message}`, { cause });
  }
};
