import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFirstAccounts, type Identity } from '@fuyi/identity';
import { newKey } from './settings';

const fileName = 'first-accounts.txt';

/** On the first start of an installation; the passwords stand in a file only its owner reads, never in the log. */
export const giveFirstAccounts = async (
  identity: Identity,
  dataFolder: string,
  say: (line: string) => void,
): Promise<void> => {
  const opened = await openFirstAccounts(identity, () => newKey().toString('hex'));
  const [first] = opened;
  if (!first) return;
  const lines = [
    '第一次启动时开的三个账号。登录后换成自己的密码，然后删除这个文件。',
    'First accounts. Sign in, choose your own passwords, then delete this file.',
    `有效到 / valid until ${first.until.toISOString()}`,
    ...opened.map(({ accountId, password }) => `${accountId}\t${password}`),
  ];
  const file = join(dataFolder, fileName);
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  say(
    `已经开好 ${opened.map(({ accountId }) => accountId).join('、')}，一次性密码在 ${file} / first accounts`,
  );
};
