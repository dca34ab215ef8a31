import { execFileSync } from 'node:child_process';

export type RunAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

const numberOf = (flag: '-u' | '-g') =>
  Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString());
const ids = () => ({ uid: numberOf('-u'), gid: numberOf('-g') });

/** PostgreSQL refuses root: root starts it as the user `postgres`, made when missing; anyone else as themselves. */
export const runAs = (): RunAs => {
  if (process.getuid?.() !== 0) return {};
  try {
    return ids();
  } catch {
    execFileSync('useradd', ['--system', '--user-group', 'postgres'], { stdio: 'pipe' });
    return ids();
  }
};
