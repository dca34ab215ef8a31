const words: Readonly<Record<string, string>> = {
  whitelistValidation: '没有这个字段',
  unknownValue: '内容应当是一个对象',
  isString: '请填写文字',
  isNotEmpty: '不能为空',
  isDefined: '不能缺少',
  isBoolean: '请选择是或者否',
  isInt: '请填写整数',
  isNumber: '请填写数字',
  isArray: '应当是一个列表',
  isObject: '应当是一个对象',
  isIn: '不在可选的范围内',
  isUuid: '编号的格式不对',
  isEmail: '电子邮箱的格式不对',
  maxLength: '文字太长',
  minLength: '文字太短',
  matches: '格式不对',
  min: '数字太小',
  max: '数字太大',
  arrayMaxSize: '项目太多',
  arrayMinSize: '项目太少',
  arrayNotEmpty: '请至少填写一项',
  nestedValidation: '应当是一个对象',
};

const hasChinese = /\p{Script=Han}/u;

/** A DTO's own Chinese sentence, else the word of the constraint: class-validator's English never reaches the screen. */
export const inChineseWords = (constraint: string, message: string): string =>
  hasChinese.test(message) ? message : (words[constraint] ?? '填写得不对');

const types: readonly string[] = [
  'whitelistValidation',
  'unknownValue',
  'isDefined',
  'isString',
  'isBoolean',
  'isInt',
  'isNumber',
  'isArray',
  'isObject',
  'nestedValidation',
];
const rankOf = (name: string): number => (types.includes(name) ? types.indexOf(name) : types.length);

/** A value of the wrong kind is told as that, not as one that is too long or too large. */
export const wrongTypeFirst = (
  constraints: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] =>
  Object.entries(constraints).toSorted(([a], [b]) => rankOf(a) - rankOf(b));
