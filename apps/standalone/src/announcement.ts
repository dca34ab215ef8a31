import { roleTerms } from '@fuyi/glossary';
import type { Account } from '@fuyi/identity';

/** A Chinese character takes two columns of a terminal. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[\u1100-\uffef]/.test(sign) ? 2 : 1), 0);
const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export const boxed = (lines: readonly string[]): string => {
  const width = Math.max(...lines.map(widthOf));
  const rule = '─'.repeat(width + 4);
  return [`┌${rule}┐`, ...lines.map((line) => `│  ${padded(line, width)}  │`), `└${rule}┘`].join('\n');
};

export type Announced = {
  readonly workbench: string;
  readonly portal: string;
  readonly dataFolder: string;
  readonly today: string;
  /** Null outside of a demonstration. */
  readonly demonstration: { readonly password: string; readonly accounts: readonly Account[] } | null;
};

/** One account of each role is enough to walk the whole road; the sign-in page lists them all. */
const oneOfEach = (accounts: readonly Account[]) =>
  accounts.filter(({ role }, n) => accounts.findIndex((other) => other.role === role) === n);

/** What the person who started it wants to know: where to look, and as whom. */
export const announcement = ({ workbench, portal, dataFolder, today, demonstration }: Announced): string =>
  boxed([
    '复议平台已启动 · Fuyi is running',
    '',
    `工作台 workbench   ${workbench}`,
    `公开网 portal      ${portal}`,
    `接口   API         ${workbench}/api/docs`,
    `数据   data        ${dataFolder}`,
    `今天   today       ${today}`,
    ...(demonstration
      ? [
          '',
          `示范账号（密码都是 ${demonstration.password}）· demonstration accounts, one password`,
          ...oneOfEach(demonstration.accounts).map(
            ({ accountId, name, role }) =>
              `  ${padded(accountId, 24)} ${padded(roleTerms[role], 16)} ${name}`,
          ),
        ]
      : []),
    '',
    '按 Ctrl-C 停止 · Ctrl-C stops it',
  ]);
