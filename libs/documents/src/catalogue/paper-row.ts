import type { PlainDate } from '@fuyi/kernel';
import type { InForce, LimitRule } from '@fuyi/law';
import type { CaseEvent } from '@fuyi/reconsideration';
import type { PaperField } from './paper-fields';

/** 用章（法律只明文规定决定书、调解书用行政复议机关印章；其余〔约定〕）。 */
export type SealKind = 'authority' | 'office' | 'party' | 'staff' | 'other-organ';

export type Addressee =
  | 'applicant'
  | 'third-party'
  | 'respondent'
  | 'authority'
  | 'office'
  | 'superior'
  | 'competent-organ'
  | 'committee'
  | 'court'
  | 'file'
  | 'parties';

/**
 * 什么时候制作：`event` 发生之后即可出具；`form` 当事人随时可以填写；`always` 立案以后随时可以打印；
 * `draft` 有决定草案；`concluded` 结案以后；`statistics` 不属于个案，由统计数字写出；`slice` 等这一部分的办理事实进入系统。
 */
export type Due =
  | { readonly by: 'event'; readonly events: readonly CaseEvent['type'][] }
  | { readonly by: 'form' | 'always' | 'draft' | 'concluded' | 'statistics' }
  | { readonly by: 'slice'; readonly term: string };

export type ArticleInForce = { readonly text: string; readonly inForce: InForce };

/** 看文书的人：本机关办案的人，被申请人。 */
export type PaperReader = 'office' | 'agency';

/** 一种文书。`code` is of documents.md and not unique: one row of that page may be several papers. */
export type PaperRow = {
  readonly code: string;
  /** Name in addresses and of the template; permanent. */
  readonly kind: string;
  readonly title: string;
  readonly issuer: string;
  readonly sealKind: SealKind;
  readonly addressees: readonly Addressee[];
  /** Content the paper may not go out without. */
  readonly required: readonly PaperField[];
  readonly basis: readonly ArticleInForce[];
  readonly due: Due;
  /** The clock within which it is due, where the law has one. */
  readonly limit: LimitRule | null;
  /**
   * 首部写公民身份号码的，写给谁看。法律只要求申请书、口头申请笔录写（第二十二条、实施条例第二十七条第一项），和解协议
   * 由双方据以履行；决定书等没有要求，不写（个人信息保护法第六条）。
   */
  readonly identityNumberFor: readonly PaperReader[];
  /** 内部文书不给当事人看。 */
  readonly internal: boolean;
  /** Assembled paragraph by paragraph from the draft or the notice, not from a template. */
  readonly assembled: boolean;
};

type Rest = {
  readonly issuer?: string;
  readonly to: readonly Addressee[];
  readonly required?: readonly PaperField[];
  readonly basis: readonly ArticleInForce[];
  readonly due: Due;
  readonly limit?: LimitRule;
  readonly identityNumberFor?: readonly PaperReader[];
  readonly internal?: boolean;
  readonly assembled?: boolean;
};

const issuers = {
  authority: '行政复议机关',
  office: '行政复议机构',
  party: '当事人',
  staff: '行政复议机构',
  'other-organ': '有关机关',
} as const satisfies Record<SealKind, string>;

export const paper = (
  code: string,
  kind: string,
  title: string,
  sealKind: SealKind,
  {
    issuer = issuers[sealKind],
    to,
    required = [],
    basis,
    due,
    limit,
    identityNumberFor = [],
    internal = false,
    assembled = false,
  }: Rest,
): PaperRow => ({
  code,
  kind,
  title,
  issuer,
  sealKind,
  addressees: to,
  required,
  basis,
  due,
  limit: limit ?? null,
  identityNumberFor,
  internal,
  assembled,
});

export const on = (...events: readonly CaseEvent['type'][]): Due => ({ by: 'event', events });
export const form: Due = { by: 'form' };
export const always: Due = { by: 'always' };
export const slice = (term: string): Due => ({ by: 'slice', term });

const dated =
  (name: string, from: string, until?: string) =>
  (article: string): ArticleInForce => ({
    text: `${name}${article}`,
    inForce: { from: from as PlainDate, ...(until ? { until: until as PlainDate } : {}) },
  });

export const law = dated('行政复议法', '2024-01-01');
export const regulation = dated('行政复议法实施条例', '2026-07-01');
export const oldRegulation = dated('行政复议法实施条例（2007年）', '2007-08-01', '2026-07-01');
export const civilProcedure = dated('民事诉讼法', '2024-01-01');
export const litigationLaw = dated('行政诉讼法', '2017-07-01');
export const enforcementLaw = dated('行政强制法', '2012-01-01');
export const petitionRegulation = dated('信访工作条例', '2022-05-01');
export const mediationLaw = dated('人民调解法', '2011-01-01');
/** 〔约定〕没有专门的条文。 */
export const agreed: ArticleInForce = {
  text: '〔约定〕',
  inForce: { from: '2024-01-01' as PlainDate },
};
