import { Barred } from '@fuyi/kernel';

type Line = Readonly<Record<string, unknown>>;

/** Lines as bytes have them: a line separator inside a JSON string is not the end of a line. */
const linesOf = async function* (input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const piece of input) {
    const lines = (rest + String(piece)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
};

const parsed = (text: string): Line | Barred => {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null && !Array.isArray(line)
      ? (line as Line)
      : new Barred('NOT_AN_OBJECT', null, '每行应当是一个 JSON 对象。');
  } catch {
    return new Barred('MALFORMED_JSON', null, '这一行不是合法的 JSON。');
  }
};

const write = async (line: object): Promise<void> => {
  if (process.stdout.write(`${JSON.stringify(line)}\n`)) return;
  await new Promise((drained) => process.stdout.once('drain', drained));
};

/**
 * One JSON object in, one out, in the same order; a bad line is answered on its line and the rest still is.
 * Empty lines at the end are no lines. Resolves to the exit status: 0 all answered, 1 some lines failed.
 */
export const answerLines = async (answer: (line: Line) => object): Promise<number> => {
  let failed = false;
  const tell = async (answered: object) => {
    failed ||= answered instanceof Barred;
    await write(
      answered instanceof Barred ? { error: { code: answered.code, message: answered.message } } : answered,
    );
  };
  let empty = 0;
  for await (const text of linesOf(process.stdin)) {
    const written = text.replace(/^\uFEFF/, '').trim();
    if (written === '') {
      empty += 1;
      continue;
    }
    for (; empty > 0; empty -= 1) await tell(parsed(''));
    const line = parsed(written);
    await tell(line instanceof Barred ? line : answer(line));
  }
  return failed ? 1 : 0;
};

/** Says how to call a command; exit status 2. */
export const unusable = (usage: string): number => {
  process.stderr.write(`${usage}\n`);
  return 2;
};
