import type { Sent } from '../an-api';

export const parameters = [
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
export const queries = [
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
export const headers: readonly NonNullable<Sent['headers']>[] = [
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
export const types = [
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
export const methods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'POST', 'GET'];
export const odd = [
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
