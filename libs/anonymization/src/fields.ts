/**
 * 信息项的检测与处理，一行一项。`value` is searched in the folded text; with `label` before it, the whole item goes
 * where it stands between commas or in brackets (FLD-20), otherwise the value is covered by ×.
 */
export type FieldRule = {
  readonly id: string;
  readonly type: string;
  /** What may stand right before the value. `needed`: without it there is no match. */
  readonly label: string;
  readonly needed: boolean;
  readonly value: RegExp;
  readonly accept?: (value: string) => boolean;
  /** Characters at the beginning that stay readable. */
  readonly keep?: number;
};

const digitsOf = (value: string) => value.replace(/[^0-9Xx]/g, '');
const isDay = (year: number, month: number, day: number) =>
  year >= 1900 && year <= 2035 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** 十八位或者十五位，行政区划与出生日期说得通；公文编号通常说不通。 */
export const looksLikeIdNumber = (value: string): boolean => {
  const digits = digitsOf(value);
  if (!/^[1-8]/.test(digits)) return false;
  const birth = digits.length === 15 ? `19${digits.slice(6, 12)}` : digits.slice(6, 14);
  return isDay(Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6, 8)));
};

const gap = '[ \\-]?';
const spaced = (digit: string, count: string) => `(?:${digit}${gap})${count}`;
const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领]';

export const fieldRules: readonly FieldRule[] = [
  {
    id: 'FLD-01',
    type: 'ID_CARD',
    label: '(?:公民身份号码|公民身份证号码?|居民身份证号码?|身份证件?号码?|身份号码|残疾人证号码?|旧?证号)',
    needed: false,
    value: new RegExp(`(?<![0-9A-Za-z])${spaced('\\d', '{17}')}[0-9Xx](?:\\d{2})?(?![0-9A-Za-z])`, 'g'),
    accept: looksLikeIdNumber,
  },
  {
    id: 'FLD-01',
    type: 'ID_CARD',
    label: '(?:公民身份号码|居民身份证号码?|身份证件?号码?|旧?证号)',
    needed: true,
    value: new RegExp(`(?<![0-9A-Za-z])${spaced('\\d', '{14}')}\\d(?![0-9A-Za-z])`, 'g'),
    accept: looksLikeIdNumber,
  },
  {
    id: 'FLD-02',
    type: 'PASSPORT',
    label: '(?:护照号码?|护照|通行证号码?|军官证号?|往来通行证)',
    needed: true,
    value: /(?<![0-9A-Za-z])[A-Za-z]{1,2}\d{6,10}(?![0-9A-Za-z])/g,
  },
  {
    id: 'FLD-02',
    type: 'SSN',
    label: '(?:社会保障号码?|社会保障卡号|社保卡?号码?|医保卡?号码?)',
    needed: true,
    value: /(?<![0-9A-Za-z])[0-9A-Za-z]{6,20}(?![0-9A-Za-z])/g,
  },
  {
    id: 'FLD-03',
    type: 'PHONE',
    label: '(?:联系电话|手机号码?|电话号码?|手机|电话|联系方式)',
    needed: false,
    value: new RegExp(
      `(?<![0-9A-Za-z.])(?:\\+?86${gap})?1[3-9]\\d${gap}\\d{4}${gap}\\d{4}(?:/\\d{2,4})*(?![0-9A-Za-z])`,
      'g',
    ),
  },
  {
    id: 'FLD-03',
    type: 'PHONE',
    label: '(?:联系电话|手机号码?|电话号码?|手机|电话)',
    needed: false,
    value: /一[三四五六七八九][〇零一二三四五六七八九]{9}(?![〇零一二三四五六七八九])/g,
  },
  {
    id: 'FLD-03',
    type: 'LANDLINE',
    label: '(?:联系电话|固定电话|座机号?|电话|传真)',
    needed: false,
    value:
      /(?<![0-9A-Za-z])(?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3}-)\d{3,4} ?\d{4}(?:转\d{1,6})?(?![0-9A-Za-z])/g,
  },
  {
    id: 'FLD-03',
    type: 'EMAIL',
    label: '(?:电子邮箱|电子邮件|邮箱)',
    needed: false,
    value: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g,
  },
  {
    id: 'FLD-03',
    type: 'WECHAT',
    label: '(?:微信号?码?|微信账号)',
    needed: true,
    value: /(?<![0-9A-Za-z])[A-Za-z0-9][-_A-Za-z0-9]{4,19}(?![-_0-9A-Za-z])/g,
  },
  { id: 'FLD-03', type: 'QQ', label: '(?:QQ号?码?)', needed: true, value: /(?<!\d)\d{5,11}(?!\d)/g },
  {
    id: 'FLD-06',
    type: 'BANK_CARD',
    label:
      '(?:银行账号|银行卡号?|银行账户|补助账户|付款账户|付款卡号|收款账[户号]|账[户号]|帐[户号]|卡号|支付宝账?号?)',
    needed: true,
    value: new RegExp(`(?<![0-9A-Za-z])${spaced('\\d', '{9,22}')}\\d(?![0-9A-Za-z])`, 'g'),
  },
  {
    id: 'FLD-06',
    type: 'BANK_CARD',
    label: '(?:转入|汇入|存入|转至|汇至|打入)',
    needed: true,
    value: new RegExp(`(?<![0-9A-Za-z])${spaced('\\d', '{11,22}')}\\d(?![0-9A-Za-z])`, 'g'),
  },
  {
    id: 'FLD-06',
    type: 'BANK_CARD',
    label: '',
    needed: false,
    value: /(?<![0-9A-Za-z])62\d{2}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g,
  },
  {
    id: 'FLD-07',
    type: 'PLATE',
    label: '',
    needed: false,
    value: new RegExp(
      `${province} ?[A-HJ-Z](?:[·. ]?[A-HJ-NP-Z0-9]){4,6}[挂学警港澳领]?(?![A-Za-z0-9])`,
      'g',
    ),
    accept: (value) => (value.match(/\d/g) ?? []).length >= 2,
    keep: 2,
  },
  {
    id: 'FLD-09',
    type: 'MEDICAL_NO',
    label: '(?:病历号|住院号|门诊号|就诊卡?号|病案号)',
    needed: true,
    value: /(?<![0-9A-Za-z])[A-Za-z]{0,4}\d[\d-]{3,}(?![0-9A-Za-z])/g,
  },
  {
    id: 'FLD-17',
    type: 'GEO',
    label: '',
    needed: false,
    value:
      /东经\d[\d.]*[°度]?(?:\d+[′'分])?(?:\d+[″"秒])?[、，, ]*北纬\d[\d.]*[°度]?(?:\d+[′'分])?(?:\d+[″"秒])?/g,
  },
  {
    id: 'FLD-19',
    type: 'IP',
    label: '',
    needed: false,
    value: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g,
    accept: (value) => value.split('.').every((part) => Number(part) <= 255),
  },
  {
    id: 'FLD-19',
    type: 'ORDER_NO',
    label: '(?:订单编?号?|交易单?号)',
    needed: true,
    value: /(?<![0-9A-Za-z])[0-9A-Za-z-]{8,32}(?![0-9A-Za-z])/g,
  },
  {
    id: 'FLD-19',
    type: 'EXPRESS',
    label: '(?:快递单号|快递号|运单号|邮件号|顺丰单号|邮政单号)',
    needed: true,
    value: /(?<![0-9A-Za-z])[A-Z]{0,3}\d{9,20}[A-Z]{0,2}(?![0-9A-Za-z])/g,
  },
  {
    id: 'FLD-19',
    type: 'EXPRESS',
    label: '',
    needed: false,
    value: /(?<![0-9A-Za-z])(?:SF|YT|JD|ZTO|STO|EMS|JT|DB|YD|[A-Z]{2})\d{10,15}(?![0-9A-Za-z])/g,
  },
];
