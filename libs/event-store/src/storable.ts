import { Unstorable, type NewEvent } from './port';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const streamName = /^[a-z]+-[^\s]{1,200}$/u;
const loneSurrogate = /\p{Surrogate}/u;
const deepest = 64;

const checkText = (text: string, at: string) => {
  if (text.includes('\0')) throw new Unstorable(`${at}：含空字符`);
  if (loneSurrogate.test(text)) throw new Unstorable(`${at}：含不成对的代理字符`);
};

const checkNumber = (number: number, at: string) => {
  if (!Number.isFinite(number)) throw new Unstorable(`${at}：不是有限的数`);
  if (Object.is(number, -0)) throw new Unstorable(`${at}：负零`);
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new Unstorable(`${at}：整数超出精确范围`);
};

const isPlain = (value: object) =>
  Object.prototype.toString.call(value) === '[object Object]' && !('toJSON' in value);

/** The value as JSON will give it back; absent fields (undefined) are left out. The message names the field, never the value. */
export const storable = (value: unknown, at: string, depth = 0): unknown => {
  if (depth > deepest) throw new Unstorable(`${at}：层次过深`);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return (checkText(value, at), value);
  if (typeof value === 'number') return (checkNumber(value, at), value);
  if (Array.isArray(value)) return value.map((item, n) => storable(item, `${at}[${n}]`, depth + 1));
  if (typeof value !== 'object' || !isPlain(value)) throw new Unstorable(`${at}：不是 JSON 值`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => (checkText(key, at), [key, storable(field, `${at}.${key}`, depth + 1)])),
  );
};

export const storableEvent = ({ id, event, schemaVersion, metadata }: NewEvent): NewEvent => {
  if (!uuid.test(id)) throw new Unstorable('事件编号不是小写 UUID');
  if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1)
    throw new Unstorable('schemaVersion 不是正整数');
  return {
    id,
    schemaVersion,
    event: storable({ type: event.type, data: event.data ?? null }, event.type) as NewEvent['event'],
    metadata: storable(metadata, 'metadata') as NewEvent['metadata'],
  };
};

export const checkStream = (stream: string): void => {
  checkText(stream, '事件流名');
  if (!streamName.test(stream)) throw new Unstorable('事件流名不是“类别-编号”');
};
