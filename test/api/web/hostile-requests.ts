import type { Sent } from '../an-api';
import { hostileValues, spoiled } from '../hostile-values';
import { pick, type Chance } from './chance';
import { headers, methods, odd, parameters, queries, types } from './hostile-parts';

export type Hostile = Pick<Sent, 'headers' | 'payload'> & { readonly method: string; readonly path: string };
/** A lawful request about to be spoiled. `path` keeps its `:parameters`. */
export type Lawful = {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly body: unknown;
};
type Kind = (lawful: Lawful, chance: Chance) => Hostile;

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
