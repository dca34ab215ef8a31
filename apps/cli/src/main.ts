import { unusable } from './lines';

type Command = { readonly run: (args: string[]) => Promise<number> };

/** One file each, loaded when asked for: the pure commands start without the database client. */
const commands: readonly string[] = [
  'clock',
  'route',
  'redact',
  'verify',
  'export',
  'rebuild',
  'keys',
  'bench',
];

const main = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  if (!commands.includes(name)) return unusable(`用法：fuyi <${commands.join(' | ')}> [选项]`);
  const { run } = (await import(`./${name}`)) as Command;
  return run(args);
};

/** Whoever reads us may stop reading. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 2;
  },
);
