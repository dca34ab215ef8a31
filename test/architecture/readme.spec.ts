import { demonstrationAccounts } from '../../seeds/reference';
import { filesIn, textOf } from './source-files';

const readmes = ['README.md', 'README.zh-CN.md'] as const;
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);
const commandsOf = (text: string) => [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name);
const settingsOf = (text: string) => [...text.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, name]) => name);

describe('约定第一条　README', () => {
  it.each(readmes)('%s 不超过一百五十行，写到的命令都有', (file) => {
    const text = textOf(file);
    expect(text.split('\n').length).toBeLessThan(150);
    expect(commandsOf(text)).toEqual(expect.arrayContaining(['up', 'check']));
    expect(commandsOf(text).filter((name) => name && ![...scripts, 'ci', 'install'].includes(name))).toEqual(
      [],
    );
  });

  it('第一行互相指到，内容同样多', () => {
    const [english, chinese] = readmes.map(textOf);
    expect(english?.split('\n')[0]).toContain('README.zh-CN.md');
    expect(chinese?.split('\n')[0]).toContain('README.md');
    const shape = (text = '') => [...text.matchAll(/^(#+ |```|\| `)/gm)].map(([, mark]) => mark);
    expect(shape(english)).toEqual(shape(chinese));
  });

  it.each(readmes)('%s 列出每一项设置', (file) => {
    const settings =
      textOf('apps/standalone/src/settings.ts') +
      textOf('libs/blobs/src/settings.ts') +
      textOf('libs/registry/src/installation-keys.ts') +
      textOf('libs/registry/src/installation-secrets.ts') +
      textOf('libs/signatures/src/open-seals.ts') +
      textOf('libs/outbox/src/open-carriers.ts') +
      textOf('libs/hardening/src/limits/requests-per-minute.ts') +
      textOf('apps/api/src/sessions/account-settings.ts') +
      textOf('apps/api/src/sign-on/sign-on-settings.ts');
    const read = [...settings.matchAll(/'(FUYI_[A-Z0-9_]+|DATABASE_URL)'/g)];
    expect(settingsOf(textOf(file)).sort()).toEqual(
      [...new Set([...read.map(([, name]) => name), 'FUYI_LOG'])].sort(),
    );
  });

  it.each(readmes)('%s 写到的文件都在，示范密码没有写错', (file) => {
    const known = new Set(filesIn(''));
    const named = [...textOf(file).matchAll(/`((?:apps|libs|seeds|test|docker)\/[^`*]+?)`/g)].map(
      ([, path]) => path as string,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(
      named.filter(
        (path) =>
          !known.has(path) && ![...known].some((other) => other.startsWith(path.replace(/\/?$/, '/'))),
      ),
    ).toEqual([]);
    expect(textOf(file)).toContain(demonstrationAccounts.password);
    for (const [, accountId] of textOf(file).matchAll(/^\| `([a-z-]+)` \|/gm))
      expect(demonstrationAccounts.accounts.map((account) => account.accountId)).toContain(accountId);
  });
});
