export type PersonKind = 'natural' | 'organization' | 'individual-business';

/** 身份证件的种类。 */
export const idKinds = ['id-card', 'household-register', 'officer-card', 'other'] as const;
export type IdKind = (typeof idKinds)[number];

/** 登记库里一个人（或组织）的各项；事件里只有编号。Structured, so that anonymization finds every value by name. */
export type PersonValues = {
  readonly kind: PersonKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly gender?: string;
  readonly ethnicity?: string;
  readonly nationality?: string;
  /** Absent: 居民身份证 when the number has its shape, else whatever it says. */
  readonly idKind?: IdKind;
  /** 公民身份号码，或者其他身份证件号码。 */
  readonly idNumber?: string;
  /** YYYY-MM-DD */
  readonly birthDate?: string;
  readonly passport?: string;
  /** 港澳居民来往内地通行证、台湾居民来往大陆通行证。 */
  readonly travelPermit?: string;
  readonly socialSecurityNo?: string;
  /** 统一社会信用代码。 */
  readonly creditCode?: string;
  /** 个体工商户的字号。 */
  readonly individualBusiness?: string;
  readonly phone?: string;
  readonly landline?: string;
  readonly email?: string;
  readonly wechat?: string;
  readonly qq?: string;
  readonly address?: string;
  /** 送达地址。 */
  readonly serviceAddress?: string;
  readonly bankCard?: string;
  readonly bankAccount?: string;
  /** 车辆号牌。 */
  readonly plate?: string;
  /** 不动产权证、结婚证、营业执照等证书的编号。 */
  readonly certificateNo?: string;
  readonly legalRepresentative?: string;
  readonly legalRepresentativePosition?: string;
  /** 未成年人（个人信息保护法第三十一条）。 */
  readonly minor?: boolean;
  /** 监护人。 */
  readonly guardian?: string;
  readonly lawyer?: boolean;
  /** 律师事务所或者基层法律服务所。 */
  readonly firm?: string;
};

export type FindableField = 'name' | 'idNumber' | 'creditCode' | 'phone';
export const findableFields: readonly FindableField[] = ['name', 'idNumber', 'creditCode', 'phone'];
