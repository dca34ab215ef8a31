/** 办案系统已知的人：names, numbers and addresses that must not survive. Field names as in the redaction record format. */
export type KnownParty = {
  readonly role?: string;
  readonly kind?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** 律师、基层法律服务工作者、依法履职人员：姓名保留。 */
  readonly lawyer?: boolean;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly landline?: string;
  readonly email?: string;
  readonly wechat?: string;
  readonly qq?: string;
  readonly passport?: string;
  readonly travelPermit?: string;
  readonly bankCard?: string;
  readonly bankAccount?: string;
  readonly socialSecurityNo?: string;
  readonly creditCode?: string;
  readonly plate?: string;
  readonly certificateNo?: string;
  readonly address?: string;
  /** YYYY-MM-DD */
  readonly birthDate?: string;
  /** 字号；true when `name` itself is the trade name. */
  readonly individualBusiness?: string | boolean;
  readonly representative?: string;
};

/** `start`, `end`: UTF-16 code units of the original text. `rule`: id of the row that caused it. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rule: string;
  readonly replacement: string;
};

const organization = /^(?:organization|org|company|enterprise|unit|agency|individual-business)$/;
const organizationName =
  /(?:公司|厂|店|馆|行|部|中心|社|院|所|局|委员会|协会|合作社|超市|酒店|工作室|经营部)$/;

export const isPerson = ({ kind, name, individualBusiness }: KnownParty) =>
  individualBusiness !== true &&
  !(kind && organization.test(kind)) &&
  (kind === 'person' || kind === 'natural' || !organizationName.test(name));
