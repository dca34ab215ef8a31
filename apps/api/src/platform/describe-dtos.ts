import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { dtoClasses, fieldsOf, type Check, type DtoField } from './dto-classes';

type Schema = Record<string, unknown>;

/** What each check says in the words of JSON Schema. */
const words: Readonly<Record<string, (constraints: readonly unknown[]) => Schema>> = {
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isIn: ([values]) => ({ type: 'string', enum: values }),
  isCalendarDay: () => ({ type: 'string', format: 'date' }),
  isNotEmpty: () => ({}),
  maxLength: ([length]) => ({ maxLength: length }),
  minLength: ([length]) => ({ minLength: length }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  matches: ([pattern]) => ({ type: 'string', pattern: (pattern as RegExp).source }),
};

const ofList: Readonly<Record<string, (constraints: readonly unknown[]) => Schema>> = {
  arrayMaxSize: ([size]) => ({ maxItems: size }),
  arrayMinSize: ([size]) => ({ minItems: size }),
  arrayNotEmpty: () => ({ minItems: 1 }),
};

const said = (checks: readonly Check[], table: typeof words): Schema =>
  Object.assign({}, ...checks.map(({ name, constraints }) => table[name]?.(constraints) ?? {})) as Schema;

const optional = ({ checks }: DtoField): boolean =>
  checks.some(({ name }) => name === 'isOptional' || name === 'conditionalValidation');

const propertyOf = (field: DtoField): ApiPropertyOptions => {
  const { checks, nested } = field;
  const description = [...new Set(checks.flatMap(({ message }) => message ?? []))].join('；');
  const about: Schema = { required: !optional(field), ...(description ? { description } : {}) };
  const one: Schema = nested && nested !== (Number as unknown) ? { type: () => nested } : said(checks, words);
  if (Object.keys(one).length === 0) Object.assign(one, { type: 'object', additionalProperties: true });
  const list = checks.some(({ name }) => name === 'isArray' || name in ofList);
  if (!list) return { ...about, ...one } as ApiPropertyOptions;
  const { type = 'string', ...rest } = one;
  return { ...about, ...rest, type, isArray: true, ...said(checks, ofList) } as ApiPropertyOptions;
};

/** The OpenAPI document says what class-validator checks: written once, by the DTO. */
export const describeDtos = (app: NestFastifyApplication): void => {
  for (const target of dtoClasses(app))
    for (const field of fieldsOf(target))
      ApiProperty(propertyOf(field))(target.prototype as object, field.name);
};
