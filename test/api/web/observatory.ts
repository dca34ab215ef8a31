/** An answer as a scanner sees it, over https. */
export type Scanned = { readonly headers: Readonly<Record<string, unknown>>; readonly text: string };

type Rule = { readonly name: string; readonly points: (scanned: Scanned) => number };

const headerOf = ({ headers }: Scanned, name: string): string => [headers[name] ?? ''].flat().join('\n');

const directivesOf = (scanned: Scanned): ReadonlyMap<string, readonly string[]> =>
  new Map(
    headerOf(scanned, 'content-security-policy')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );

const broad = /^(?:\*|ftp:|https?:|https?:\/\/\*(?:\.\*)?)$/;
const unsafe = (source: string) => broad.test(source) || source === "'unsafe-inline'" || source === 'data:';

const policyPoints = (scanned: Scanned): number => {
  const directives = directivesOf(scanned);
  if (directives.size === 0) return -25;
  const of = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  if (of('script-src').some(unsafe) || of('object-src').some((source) => broad.test(source))) return -20;
  if ([...of('script-src'), ...of('style-src')].includes("'unsafe-eval'")) return -10;
  if ([...directives.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return -20;
  if (of('style-src').some(unsafe)) return 0;
  return directives.get('default-src')?.join() === "'none'" ? 10 : 5;
};

const cookiePoints = (scanned: Scanned): number => {
  const cookies = headerOf(scanned, 'set-cookie').split('\n').filter(Boolean);
  if (cookies.length === 0) return 0;
  if (cookies.some((cookie) => !/;\s*secure/i.test(cookie))) return -20;
  if (cookies.some((cookie) => /session/i.test(cookie) && !/;\s*httponly/i.test(cookie))) return -30;
  return cookies.every((cookie) => /;\s*samesite=(?:lax|strict)/i.test(cookie)) ? 5 : 0;
};

const maxAge = (scanned: Scanned) =>
  Number(/max-age=(\d+)/.exec(headerOf(scanned, 'strict-transport-security'))?.[1] ?? -1);
const sixMonths = 15_768_000;

const scriptPoints = ({ text }: Scanned): number =>
  [...text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].every(([, source]) =>
    /^\/(?!\/)|^\.\//.test(source ?? ''),
  )
    ? 0
    : -50;

/** What a header adds to or takes from 100, as the HTTP Observatory of MDN does (scoring of 2024). */
export const rules: readonly Rule[] = [
  { name: 'Content-Security-Policy', points: policyPoints },
  { name: 'Cookies', points: cookiePoints },
  {
    name: 'Cross-Origin Resource Sharing',
    points: (scanned) => (headerOf(scanned, 'access-control-allow-credentials') ? -50 : 0),
  },
  {
    name: 'Referrer-Policy',
    points: (scanned) =>
      /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/.test(
        headerOf(scanned, 'referrer-policy'),
      )
        ? 5
        : -5,
  },
  {
    name: 'Strict-Transport-Security',
    points: (scanned) => (maxAge(scanned) < 0 ? -20 : maxAge(scanned) < sixMonths ? -10 : 0),
  },
  { name: 'Subresource Integrity', points: scriptPoints },
  {
    name: 'X-Content-Type-Options',
    points: (scanned) => (headerOf(scanned, 'x-content-type-options') === 'nosniff' ? 0 : -5),
  },
  {
    name: 'X-Frame-Options',
    points: (scanned) => {
      const ancestors = directivesOf(scanned).get('frame-ancestors');
      if (ancestors && !ancestors.some((source) => broad.test(source))) return 5;
      return /^(?:DENY|SAMEORIGIN)$/.test(headerOf(scanned, 'x-frame-options')) ? 0 : -20;
    },
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    points: (scanned) =>
      /^same-(?:origin|site)$/.test(headerOf(scanned, 'cross-origin-resource-policy')) ? 10 : 0,
  },
];
