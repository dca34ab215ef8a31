import type { PersonValues } from './person-values';

type Texts = {
  [Field in keyof PersonValues]-?: NonNullable<PersonValues[Field]> extends string ? Field : never;
}[keyof PersonValues];
type Mask = (value: string) => string;

/** Ends that are shown; what lies between is hidden, at least half of it. */
const ends =
  (head: number, tail: number): Mask =>
  (value) => {
    const points = [...value];
    const shown = Math.min(1, points.length / 2 / Math.max(1, head + tail));
    const [first, last] = [Math.floor(head * shown), Math.floor(tail * shown)];
    return [
      ...points.slice(0, first),
      '*'.repeat(points.length - first - last),
      ...points.slice(points.length - last),
    ].join('');
  };

/** 手机号 138****1234；固定电话留区号和末两位。 */
const telephone: Mask = (value) => {
  if (/^1\d{10}$/.test(value)) return `${value.slice(0, 3)}****${value.slice(7)}`;
  return value.length < 7
    ? ends(1, 1)(value)
    : value.replace(/\d(?=(?:\D*\d){2})/g, (digit, at: number) => (at < 3 ? digit : '*'));
};

const street = /^.*?(?:街道|镇|乡|大街|路|街|巷|胡同|大道)/u;
const district = /^.*?(?:区|县|旗|市)/u;

/** 住址写到街道、乡镇或者路名；没有的写到区县，再没有的全部隐去。 */
const place: Mask = (value) => `${(street.exec(value) ?? district.exec(value))?.[0] ?? ''}****`;

const mailbox: Mask = (value) => `${[...value][0] ?? ''}***${value.slice(value.lastIndexOf('@'))}`;

/** 默认隐去的各项。Names, 统一社会信用代码 and what follows from neither are shown: one cannot work without them. */
const masks: Readonly<Partial<Record<Texts, Mask>>> = {
  idNumber: ends(3, 4),
  birthDate: (value) => `${value.slice(0, 4)}-**-**`,
  passport: ends(1, 2),
  travelPermit: ends(1, 2),
  socialSecurityNo: ends(0, 4),
  phone: telephone,
  landline: telephone,
  email: mailbox,
  wechat: ends(2, 1),
  qq: ends(2, 1),
  address: place,
  serviceAddress: place,
  bankCard: ends(0, 4),
  bankAccount: ends(0, 4),
  plate: ends(2, 0),
  certificateNo: (value) => value.replace(/\d/g, '*'),
};

export type MaskedField = keyof typeof masks;
export const maskedFields = Object.keys(masks) as readonly MaskedField[];

/** 个人信息保护法第六条、第五十一条第三项：the form in which values stand on every screen. `except`: shown in full. */
export const masked = (values: PersonValues, except: readonly string[] = []): PersonValues =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const mask = masks[field as Texts];
      return [field, mask && typeof value === 'string' && !except.includes(field) ? mask(value) : value];
    }),
  ) as PersonValues;
