import { spawn } from 'node:child_process';

const longestStep = 20 * 60_000;

/** Runs a program to its end and keeps what it said; a step that never ends is stopped and has failed. */
export const execute = (command, args, { cwd, env = {} }) =>
  new Promise((resolve) => {
    const said = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      said.push(`\n${longestStep / 60_000} minutes are over: stopped\n`);
      child.kill('SIGKILL');
    }, longestStep);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => said.push(chunk.toString()));
    child.once('error', (cause) => {
      said.push(String(cause));
      resolve({ ok: false, said: said.join('') });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, said: said.join('') });
    });
  });

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s`;

/** The account of the run: every step is written down when it ends, what failed with everything it said. */
export const account = () => {
  const counted = { passed: 0, failed: 0 };
  return {
    counted,
    /** `work` answers `{ ok, said, passed?, failed? }`; without counts the step itself counts as one. */
    async step(term, work) {
      const began = Date.now();
      const {
        ok,
        said = '',
        passed,
        failed,
      } = await work().catch((cause) => ({ ok: false, said: String(cause?.stack ?? cause) }));
      const [good, bad] = [passed ?? (ok ? 1 : 0), Math.max(failed ?? 0, ok ? 0 : 1)];
      counted.passed += good;
      counted.failed += bad;
      const counts = passed === undefined ? '' : `  ${good} passed, ${bad} failed`;
      process.stdout.write(`${bad === 0 ? 'ok    ' : 'FAILED'} ${seconds(began)}  ${term}${counts}\n`);
      if (bad > 0)
        process.stdout.write(
          `${said
            .trimEnd()
            .split('\n')
            .map((line) => `  | ${line}`)
            .join('\n')}\n`,
        );
      return bad === 0;
    },
  };
};
