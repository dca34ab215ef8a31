import type { PersonValues } from '@fuyi/registry';

/** 各项的名称，in the order in which they are told. */
export const fieldTerms: Readonly<Record<keyof PersonValues, string>> = {
  kind: '类别',
  name: '姓名或者名称',
  aliases: '曾用名、别名',
  gender: '性别',
  ethnicity: '民族',
  nationality: '国籍',
  idKind: '证件种类',
  idNumber: '证件号码',
  birthDate: '出生日期',
  passport: '护照号码',
  travelPermit: '通行证号码',
  socialSecurityNo: '社会保障号码',
  creditCode: '统一社会信用代码',
  individualBusiness: '字号',
  phone: '电话',
  landline: '固定电话',
  email: '电子邮箱',
  wechat: '微信号',
  qq: 'QQ 号',
  address: '住所',
  serviceAddress: '送达地址',
  bankCard: '银行卡号',
  bankAccount: '银行账号',
  plate: '车辆号牌',
  certificateNo: '证书编号',
  legalRepresentative: '法定代表人',
  legalRepresentativePosition: '法定代表人的职务',
  minor: '未成年人',
  guardian: '监护人',
  lawyer: '律师',
  firm: '执业机构',
};

const words: Readonly<Record<string, string>> = {
  natural: '自然人',
  organization: '组织',
  'individual-business': '个体工商户',
  'id-card': '居民身份证',
  'household-register': '户口簿',
  'officer-card': '军官证',
  other: '其他证件',
  true: '是',
  false: '否',
};

/** One line each: 电话：…… */
export const linesOf = (values: PersonValues): readonly string[] =>
  (Object.keys(fieldTerms) as (keyof PersonValues)[]).flatMap((field) => {
    const value = values[field];
    if (value === undefined) return [];
    const coded = field === 'kind' || field === 'idKind' || typeof value === 'boolean';
    const text = Array.isArray(value) ? value.join('、') : String(value);
    return [`${fieldTerms[field]}：${coded ? (words[text] ?? text) : text}`];
  });
