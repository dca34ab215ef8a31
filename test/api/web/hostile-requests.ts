import type { Sent } from '../an-api';
import { hostileValues, spoiled } from '../hostile-values';

export type Hostile = Pick<Sent, 'headers' | 'payload'> & { readonly method: string; readonly path: string };
/** A lawful request about to be spoiled. `path` keeps its `:parameters`. */
export type Lawful = {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly body: unknown;
};
type Chance = (below: number) => number;
type Kind = (lawful: Lawful, chance: Chance) => Hostile;

/** The same requests on every run. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const pick = <Item>(items: readonly Item[], chance: Chance): Item => items[chance(items.length)] as Item;
const pathOf = ({ path, id }: Lawful): string => path.replaceAll(/:\w+/g, id);
const jsonType = { 'content-type': 'application/json' };
const asJson = (lawful: Lawful, payload: string | Buffer, headers: Sent['headers'] = {}): Hostile => ({
  method: lawful.method,
  path: pathOf(lawful),
  headers: { ...jsonType, ...headers },
  payload,
});
const textOf = ({ body }: Lawful): string => JSON.stringify(body ?? {});
const within = (lawful: Lawful, field: string): Hostile =>
  asJson(lawful, textOf(lawful).replace('{', `{${field}${textOf(lawful) === '{}' ? '' : ','}`));

const parameters = [
  ...[
    '..%2f..%2f..%2fetc%2fpasswd',
    '..%5c..%5cwindows',
    '%2e%2e',
    '....//',
    '%00',
    '%',
    '%zz',
    '%c0%ae%c0%ae',
  ],
  ...[
    '%F0%A0%AE%B7',
    '%EF%BF%BF',
    '%ED%A0%80',
    "'%20or%201=1--",
    '%3Cscript%3E',
    '-1',
    '0',
    '1e309',
    'NaN',
    'null',
  ],
  ...[
    '__proto__',
    'constructor',
    'x'.repeat(299),
    'x'.repeat(3000),
    '%0d%0aset-cookie:%20a=b',
    '{{7*7}}',
    '$%7B7*7%7D',
  ],
];
const queries = [
  ...[
    'q=a&q=b',
    'q[]=1',
    'q[__proto__][x]=1',
    '__proto__=1',
    'constructor.prototype=1',
    'q=%00',
    'q=%ff%fe',
    'limit=-1',
  ],
  ...[
    'limit=1e9',
    'limit=NaN',
    'after=%27%20or%201',
    'after=x&after=y',
    'stage=%22%3E%3Cscript%3E',
    'from=9999-99-99',
  ],
  ...[
    'to=0000-00-00',
    `q=${'é'.repeat(2000)}`,
    'q=%25%25%25',
    'q=%5C',
    'q=.*%2B%3F%5E',
    `${'a=1&'.repeat(1500)}`,
    '?',
    '&&==&',
  ],
  ...[
    'at=2026-13-01T00:00:00Z',
    'version=-1',
    'version=1e99',
    'on=2026-02-30',
    'kind=../../x',
    'year=99999999999999999999',
  ],
];
const headers: readonly NonNullable<Sent['headers']>[] = [
  ...[
    { 'if-match': '*' },
    { 'if-match': '"-1"' },
    { 'if-match': `"${'9'.repeat(400)}"` },
    { 'if-match': 'W/"1", "2"' },
  ],
  ...[
    { 'idempotency-key': "' or 1=1" },
    { 'idempotency-key': 'x'.repeat(7000) },
    { range: 'bytes=9-1,-5,0-' },
  ],
  ...[
    { authorization: 'Bearer' },
    { authorization: 'Basic YTpi' },
    { authorization: `Bearer ${'a'.repeat(9000)}` },
  ],
  ...[
    { cookie: '__Host-fuyi_session=%00; =;;; a' },
    { cookie: 'a=1; '.repeat(900) },
    { host: 'evil.invalid:99999' },
  ],
  ...[
    { origin: 'null' },
    { origin: 'http://[::1' },
    { 'x-forwarded-for': "1.1.1.1', drop" },
    { accept: '*/*;q=9,,;' },
  ],
  ...[
    { 'x-http-method-override': 'DELETE' },
    { 'x-reason': '__proto__' },
    { 'x-reason': 'é'.normalize('NFD') },
  ],
  ...[{ 'upload-offset': '-1' }, { 'upload-length': '1e99' }, { 'upload-metadata': 'filename ////' }],
  ...[{ 'accept-encoding': 'x'.repeat(3000) }, { 'if-none-match': '*' }, { 'if-modified-since': 'never' }],
];
const types = [
  ...[
    'text/plain',
    'text/xml',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ],
  ...[
    'multipart/form-data; boundary=' + 'x'.repeat(200),
    'application/octet-stream',
    'application/yaml',
    'x',
    '/',
    '',
  ],
  ...[
    'application/json; charset=utf-16',
    'application/json; charset=utf-7',
    'APPLICATION/JSON;;;',
    'application/json5',
  ],
  ...['application/vnd.api+json', 'application/offset+octet-stream', 'image/svg+xml', 'application/json\t'],
];
const methods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'POST', 'GET'];
const odd = [
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud800',
  'Z̸̧̛͓',
  '👩‍👩‍👧‍👦',
  '﷽'.repeat(500),
  '１２３',
  'İı',
  '\u2028',
  '﹤script﹥',
  'ﬀ',
  '%s%n%x',
];

/** What is sent by mistake and on purpose: one row, one way of spoiling a lawful request. */
export const kinds: Readonly<Record<string, Kind>> = {
  类型不对: (lawful, chance) => {
    const all = spoiled(lawful.body ?? { a: 1 }, pick(hostileValues, chance));
    return asJson(
      lawful,
      JSON.stringify(all.length > 0 ? pick(all, chance) : (pick(hostileValues, chance) ?? null)),
    );
  },
  少了几项: (lawful, chance) => {
    const all = spoiled(lawful.body ?? {}, undefined);
    return asJson(lawful, JSON.stringify(all.length > 0 ? pick(all, chance) : []));
  },
  极大: (lawful, chance) =>
    within(
      lawful,
      `"big":${pick([`"${'大'.repeat(200_000)}"`, '1'.repeat(5000), `[${'0,'.repeat(50_000)}0]`], chance)}`,
    ),
  极深: (lawful, chance) => {
    const levels = 50 + chance(4000);
    return within(lawful, `"deep":${'['.repeat(levels)}${']'.repeat(levels)}`);
  },
  原型: (lawful, chance) =>
    within(
      lawful,
      pick(
        [
          '"__proto__":{"admin":true}',
          '"constructor":{"prototype":{"a":1}}',
          '"toString":1',
          '"hasOwnProperty":null',
          '"__defineGetter__":"x"',
          '"\\u005f_proto__":{"a":1}',
        ],
        chance,
      ),
    ),
  重复的键: (lawful, chance) =>
    within(lawful, pick(['"on":"2026-09-01","on":{}', '"a":1,"a":2', '"":1,"":2'], chance)),
  奇怪的文字: (lawful, chance) => {
    const all = spoiled(lawful.body ?? { a: 1 }, pick(odd, chance));
    return asJson(lawful, JSON.stringify(all.length > 0 ? pick(all, chance) : {}));
  },
  截断: (lawful, chance) => asJson(lawful, textOf(lawful).slice(0, 1 + chance(textOf(lawful).length))),
  编码不对: (lawful, chance) =>
    asJson(
      lawful,
      pick(
        [
          Buffer.from(textOf(lawful), 'utf16le'),
          Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
          Buffer.from(`\ufeff${textOf(lawful)}`),
          Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
          Buffer.from([0]),
        ],
        chance,
      ),
      pick([{}, { 'content-encoding': 'gzip' }, { 'content-encoding': 'br, deflate' }], chance),
    ),
  方法不对: (lawful, chance) => ({ ...asJson(lawful, textOf(lawful)), method: pick(methods, chance) }),
  奇怪的头: (lawful, chance) => asJson(lawful, textOf(lawful), pick(headers, chance)),
  内容类型: (lawful, chance) => asJson(lawful, textOf(lawful), { 'content-type': pick(types, chance) }),
  路径: (lawful, chance) => ({
    ...asJson(lawful, textOf(lawful)),
    path: lawful.path.includes(':')
      ? lawful.path.replaceAll(/:\w+/g, () => pick(parameters, chance))
      : `${lawful.path}/${pick(parameters, chance)}`,
  }),
  查询: (lawful, chance) => ({
    ...asJson(lawful, textOf(lawful)),
    path: `${pathOf(lawful)}?${pick(queries, chance)}`,
  }),
  不是JSON: (lawful, chance) =>
    asJson(
      lawful,
      pick(
        [
          '',
          'null',
          '[]',
          '"x"',
          '0',
          'NaN',
          '{a:1}',
          "{'a':1}",
          '<x/>',
          '{"a":1}{"a":2}',
          '[[[[',
          '{"a":0x1}',
          '\u0000',
        ],
        chance,
      ),
    ),
};
