import { join } from 'node:path';
import { settingsFrom } from './settings';

describe('启动前检查设置', () => {
  it('什么也不设，也能启动', () =>
    expect(settingsFrom({}, '/srv/fuyi')).toEqual({
      host: '127.0.0.1',
      port: 3000,
      portalPort: 3001,
      dataFolder: join('/srv/fuyi', '.data'),
      databaseUrl: null,
      demonstration: true,
      carriers: { mail: null, textMessages: null },
      seal: { by: 'test' },
      accounts: { secondFactor: 'offered', trustedProxies: null, signOn: null },
      portalAddress: 'http://127.0.0.1:3001',
      requestsPerMinute: 600,
      installationKeys: null,
      ciphers: 'international',
      workbenchFolder: join('/srv/fuyi', 'dist', 'workbench'),
      files: { clamd: null, s3: null, largest: 2 * 1024 ** 3 },
    }));

  it('空着的，等于没有设', () =>
    expect(settingsFrom({ FUYI_PORT: ' ', DATABASE_URL: '' }, '/').port).toBe(3000));

  it('不对的一次说全，且不回显内容', () => {
    const wrong = {
      FUYI_PORT: '70000',
      FUYI_DEMONSTRATION: '是',
      DATABASE_URL: 'mysql://x:secret@y/z',
      FUYI_INSTALLATION_KEY: 'abc',
    };
    expect(() => settingsFrom(wrong, '/')).toThrow(
      /FUYI_PORT 不对[^]*DATABASE_URL 不对[^]*FUYI_DEMONSTRATION 不对[^]*FUYI_INSTALLATION_KEY 不对/,
    );
    expect(() => settingsFrom(wrong, '/')).not.toThrow(/secret/);
  });

  it('两个端口不能相同', () =>
    expect(() => settingsFrom({ FUYI_PORTAL_PORT: '3000' }, '/')).toThrow(/不能相同/));
});
