/** 登记库里一个人（或组织）的各项；事件里只有编号。Structured, so that anonymization finds every value by name. */
export type PersonValues = {
  readonly kind: 'natural' | 'organization' | 'individual-business';
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly gender?: string;
  readonly ethnicity?: string;
  readonly nationality?: string;
  /** 公民身份号码，或者其他身份证件号码。 */
  readonly idNumber?: string;
  /** 统一社会信用代码。 */
  readonly creditCode?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  /** 送达地址。 */
  readonly serviceAddress?: string;
  readonly legalRepresentative?: string;
  readonly legalRepresentativePosition?: string;
  readonly lawyer?: boolean;
  /** 律师事务所或者基层法律服务所。 */
  readonly firm?: string;
};

export type FindableField = 'name' | 'idNumber' | 'creditCode' | 'phone';
export const findableFields: readonly FindableField[] = ['name', 'idNumber', 'creditCode', 'phone'];
