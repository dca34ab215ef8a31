import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { secretSettings, withSecretFiles } from './secret-files';

const home = resolve(__dirname, '../../..');
const starters = [
  'apps/standalone/src/main.ts',
  'apps/api/src/main.ts',
  'apps/worker/src/main.ts',
  'apps/portal/src/main.ts',
];
const elsewhere = ['FUYI_INSTALLATION_KEY', 'FUYI_OIDC_CLIENT_SECRET'];

describe('机密只从环境变量或者文件来（GB/T 22239—2019 8.1.4.8）', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fuyi-secret-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(secretSettings)('每一项机密都可以写在文件里：%s', (name) => {
    const file = join(folder, name);
    writeFileSync(file, 'kept-in-a-file\n');
    expect(withSecretFiles({ [`${name}_FILE`]: file })[name]).toBe('kept-in-a-file');
    expect(withSecretFiles({ [name]: 'told' })[name]).toBe('told');
  });

  it('两样都设的、文件读不到的，启动时说明，不引用内容', () => {
    const both = { FUYI_SMS_TOKEN: 'very-secret', FUYI_SMS_TOKEN_FILE: join(folder, 'x') };
    expect(() => withSecretFiles(both)).toThrow('FUYI_SMS_TOKEN 和 FUYI_SMS_TOKEN_FILE 只能设一个');
    expect(() => withSecretFiles({ FUYI_SMS_TOKEN_FILE: join(folder, 'none') })).toThrow(
      /FUYI_SMS_TOKEN_FILE.*ENOENT/,
    );
  });

  it('每个启动的程序都这样读；读到的设置里像机密的，都在表里', () => {
    for (const path of starters)
      expect(readFileSync(join(home, path), 'utf8')).toContain('withSecretFiles(process.env)');
    const readme = readFileSync(join(home, 'README.md'), 'utf8');
    const named = [...readme.matchAll(/^\| `((?:FUYI_|DATABASE)[A-Z0-9_]+)`/gm)].map(
      ([, name]) => name ?? '',
    );
    const secret = named.filter(
      (name) =>
        /(?:TOKEN|PASSPHRASE|PASSWORD|SECRET|_KEY$|ACCESS_KEY|SMTP_URL|DATABASE_URL)/.test(name) &&
        !/_FILE$|SEAL_KEY$/.test(name),
    );
    expect(secret.length).toBeGreaterThan(6);
    expect(secret.filter((name) => ![...secretSettings, ...elsewhere].includes(name))).toEqual([]);
  });

  it('没有一处把设置的值写到屏幕或者日志里', () => {
    const sources = starters.map((path) => readFileSync(join(home, path), 'utf8')).join('\n');
    expect(sources).not.toMatch(/(?:write|log|info|warn|error)\([^)]*process\.env/);
  });
});
