import { lookingReasonTerms } from '@fuyi/glossary';

export type ReasonCode = keyof typeof lookingReasonTerms;

/** 为什么看：one code, permanent; what else is said is sealed. */
export const reasons = (Object.entries(lookingReasonTerms) as [ReasonCode, string][]).map(([code, term]) => ({
  code,
  term,
}));

export const isReason = (code: unknown): code is ReasonCode => reasons.some((row) => row.code === code);
