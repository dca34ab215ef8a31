import { fork } from 'node:child_process';
import { join } from 'node:path';

export type Person = Readonly<Record<string, unknown>>;

const cookiesOf = (answer: Response): readonly string[] =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');

/** `oidc-provider` in a process of its own; `visit` is a browser in which the person signs in there. */
export const aProvider = async (people: Readonly<Record<string, Person>>, returnTo: string) => {
  const child = fork(join(__dirname, 'provider.mjs'), [JSON.stringify(people), returnTo], { silent: true });
  const issuer = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const line = /^http:\/\/\S+$/m.exec(chunk.toString());
      if (line) resolve(line[0]);
    });
    child.once('exit', (code) => reject(new Error(`the provider ended (${code})`)));
  });

  /** Follows the provider's pages until they lead back to us; answers that address. */
  const visit = async (address: string, person: string): Promise<URL> => {
    const jar = new Map<string, string>();
    const open = async (url: string, form?: Record<string, string>): Promise<Response> => {
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      });
      for (const cookie of cookiesOf(answer)) {
        const [name = '', ...value] = cookie.split('=');
        jar.set(name, value.join('='));
      }
      return answer;
    };
    let at = address;
    for (let step = 0; step < 10; step++) {
      const url = new URL(at, issuer);
      if (url.origin !== issuer) return url;
      const signsIn = url.pathname.startsWith('/interaction/');
      const form = { prompt: 'login', login: person, password: 'any' };
      const answer = await open(url.href, signsIn ? form : undefined);
      const next = answer.headers.get('location');
      if (!next) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
      at = next;
    }
    throw new Error('the provider never came back');
  };
  return { issuer, visit, stop: () => void child.kill() };
};
