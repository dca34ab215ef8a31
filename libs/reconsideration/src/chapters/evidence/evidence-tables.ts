import { plainDate } from '@fuyi/kernel';
import type { InForce } from '@fuyi/law';

const law2023 = { from: plainDate('2024-01-01') };
const regulation2026 = { from: plainDate('2026-07-01') };

/** 提供证据的一方；`authority`: 复议机关调查取得。 */
export type EvidenceSide = 'applicant' | 'third-party' | 'respondent' | 'authority';

/** 证据编号的字头：申1、三1、被1、调1。 */
export const sideMarks = {
  applicant: '申',
  'third-party': '三',
  respondent: '被',
  authority: '调',
} as const satisfies Readonly<Record<EvidenceSide, string>>;

type Burden = {
  readonly code: 'legality' | 'request-made' | 'loss' | 'statute' | 'none';
  readonly term: string;
  readonly basis: string;
  readonly sides: readonly EvidenceSide[];
  readonly inForce: InForce;
};

/** 举证责任（第四十四条）。Codes are permanent. */
export const burdens = [
  {
    code: 'legality',
    term: '行政行为合法、适当',
    basis: '行政复议法第四十四条第一款',
    sides: ['respondent'],
    inForce: law2023,
  },
  {
    code: 'request-made',
    term: '曾经要求被申请人履行法定职责',
    basis: '行政复议法第四十四条第二款第一项',
    sides: ['applicant'],
    inForce: law2023,
  },
  {
    code: 'loss',
    term: '受行政行为侵害而造成损害',
    basis: '行政复议法第四十四条第二款第二项',
    sides: ['applicant', 'respondent'],
    inForce: law2023,
  },
  {
    code: 'statute',
    term: '法律、法规规定由申请人提供证据的其他情形',
    basis: '行政复议法第四十四条第二款第三项',
    sides: ['applicant'],
    inForce: law2023,
  },
  {
    code: 'none',
    term: '不负举证责任，自行提供',
    basis: '行政复议法第四十四条',
    sides: ['applicant', 'third-party', 'authority'],
    inForce: law2023,
  },
] as const satisfies readonly Burden[];
export type BurdenCode = (typeof burdens)[number]['code'];

/** 申请人不负举证责任的例外（第四十四条第二款但书）；`burden` is the one it takes away. */
export const burdenShifts = [
  {
    code: 'own-motion',
    burden: 'request-made',
    term: '被申请人应当依职权主动履行法定职责',
    basis: '行政复议法第四十四条第二款第一项',
    inForce: law2023,
  },
  {
    code: 'unable-with-reason',
    burden: 'request-made',
    term: '申请人因正当理由不能提供',
    basis: '行政复议法第四十四条第二款第一项',
    inForce: law2023,
  },
  {
    code: 'caused-by-respondent',
    burden: 'loss',
    term: '因被申请人原因导致申请人无法举证，由被申请人举证',
    basis: '行政复议法第四十四条第二款第二项',
    inForce: law2023,
  },
] as const;
export type BurdenShift = (typeof burdenShifts)[number]['code'];

/** 采信与不采信的理由；`needs` is what must stand in the ledger first. */
type Reason = {
  readonly code: string;
  readonly admitted: boolean;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly needs?: 'self-collected' | 'late' | 'withheld';
};
const verified = '行政复议法第四十三条第二款';
export const judgmentReasons = [
  { code: 'verified', admitted: true, term: '经审查属实', basis: verified, inForce: law2023 },
  { code: 'not-verified', admitted: false, term: '经审查不属实', basis: verified, inForce: law2023 },
  { code: 'irrelevant', admitted: false, term: '与案件事实没有关联', basis: verified, inForce: law2023 },
  { code: 'unlawful-source', admitted: false, term: '取得不合法', basis: verified, inForce: law2023 },
  {
    code: 'self-collected',
    admitted: false,
    term: '被申请人在行政复议期间自行收集',
    basis: '行政复议法第四十六条第一款',
    inForce: law2023,
    needs: 'self-collected',
  },
  {
    code: 'late',
    admitted: false,
    term: '被申请人逾期提交，视为没有证据、依据',
    basis: '行政复议法第七十条',
    inForce: law2023,
    needs: 'late',
  },
  {
    code: 'withheld',
    admitted: false,
    term: '行政程序中依法要求提供，无正当理由没有提供',
    basis: '行政复议法实施条例第四十七条',
    inForce: regulation2026,
    needs: 'withheld',
  },
  {
    code: 'conceded-in-mediation',
    admitted: false,
    term: '调解中对协商条件、方案的认可',
    basis: '行政复议法实施条例第四十八条',
    inForce: regulation2026,
  },
] as const satisfies readonly Reason[];
export const judgmentReason = (code: string): Reason | null =>
  judgmentReasons.find((row) => row.code === code) ?? null;

const kept = (code: string, term: string) => ({
  code,
  term,
  basis: '行政复议法第四十七条',
  inForce: law2023,
});
/** 不予查阅、复制的情形。 */
export const inspectionExclusions = [
  kept('state-secret', '涉及国家秘密'),
  kept('trade-secret', '涉及商业秘密'),
  kept('privacy', '涉及个人隐私'),
  kept('security', '可能危及国家安全、公共安全、社会稳定'),
] as const;

/** 质证的方面。 */
export const challengeAspects = {
  authenticity: '真实性',
  legality: '合法性',
  relevance: '关联性',
} as const;
export type ChallengeAspect = keyof typeof challengeAspects;

/** 第四十五条第一款：调查取证的方式。 */
export const investigationMeans = {
  inquiry: '询问',
  consultation: '查阅、复制文件和资料',
  retrieval: '调取文件和资料',
} as const;
export type InvestigationMeans = keyof typeof investigationMeans;
