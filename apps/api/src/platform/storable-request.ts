import { problem } from './problems';

const loneSurrogate = /\p{Surrogate}/u;
const deepest = 20;

const fieldOf = (within: string, key: string) => (within ? `${within}.${key}` : key);

const refuse = (field: string) =>
  problem('UNSTORABLE_TEXT', { errors: [{ field, message: '含有不能保存的字符' }] });

const check = (value: unknown, field: string, depth: number): void => {
  if (typeof value === 'string' && (value.includes('\0') || loneSurrogate.test(value))) throw refuse(field);
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) throw problem('INVALID_REQUEST', { errors: [{ field, message: '层次过深' }] });
  // class-validator looks into a list within a list without asking for the fields of its items.
  if (Array.isArray(value) && value.some(Array.isArray))
    throw problem('INVALID_REQUEST', { errors: [{ field, message: '列表里不能再有列表' }] });
  for (const [key, inner] of Object.entries(value)) {
    check(key, field, depth + 1);
    check(inner, fieldOf(field, key), depth + 1);
  }
};

/** NUL and unpaired surrogates cannot be stored, wherever they stand; names are otherwise kept exactly as typed. */
export const refuseUnstorable = (request: { body?: unknown; query?: unknown; params?: unknown }): void => {
  const { body } = request;
  if (body !== undefined && body !== null && (typeof body !== 'object' || Array.isArray(body)))
    throw problem('INVALID_REQUEST', { errors: [{ field: '', message: '内容应当是一个对象' }] });
  check(body, '', 0);
  check(request.query, '', 0);
  check(request.params, '', 0);
};
