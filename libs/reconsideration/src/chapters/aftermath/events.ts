import type { Message, PlainDate } from '@fuyi/kernel';
import type { ServedDocument } from '../../vocabulary';
import type { ObligationKind } from './obligation-kinds';

/* 意见书、建议书（第七十六条，实施条例第六十九条） */

export type OpinionLetterIssued = Message<
  'OpinionLetterIssued',
  {
    readonly on: PlainDate;
    /** 本案的第几份意见书、建议书；letters of both kinds are counted together. */
    readonly letter: number;
    readonly addresseeId: string;
    readonly contentId: string;
  }
>;
export type SuggestionLetterIssued = Message<
  'SuggestionLetterIssued',
  {
    readonly on: PlainDate;
    readonly letter: number;
    readonly addresseeId: string;
    readonly contentId: string;
  }
>;
export type LetterReceived = Message<'LetterReceived', { readonly on: PlainDate; readonly letter: number }>;
export type LetterAnswered = Message<
  'LetterAnswered',
  { readonly on: PlainDate; readonly letter: number; readonly answerId: string }
>;

/* 履行与督促（第七十七条） */

export type PerformanceReported = Message<
  'PerformanceReported',
  {
    readonly on: PlainDate;
    readonly obligation: ObligationKind;
    /** 第六十四条第二款：是否以同一事实和理由作出相同或者基本相同的行政行为；重作以外为 null。 */
    readonly sameAgain: boolean | null;
    readonly reportId: string;
  }
>;
export type PerformanceOrdered = Message<
  'PerformanceOrdered',
  { readonly on: PlainDate; readonly performBy: PlainDate; readonly contentId: string }
>;
export type ResponsibleHeadSummoned = Message<
  'ResponsibleHeadSummoned',
  { readonly on: PlainDate; readonly recordId: string }
>;
export type CriticismCirculated = Message<
  'CriticismCirculated',
  { readonly on: PlainDate; readonly contentId: string }
>;

/* 抄告（第七十九条第二款），撤回处罚信息（行政处罚法第四十八条第二款） */

export type SuperiorNotified = Message<
  'SuperiorNotified',
  {
    readonly on: PlainDate;
    readonly superiorDepartment: string;
    /** The opinion letter that is copied; null for the decision. */
    readonly letter: number | null;
  }
>;
export type PenaltyWithdrawalNotified = Message<'PenaltyWithdrawalNotified', { readonly on: PlainDate }>;
export type PenaltyInformationWithdrawn = Message<
  'PenaltyInformationWithdrawn',
  { readonly on: PlainDate; readonly explanationId: string }
>;

/**
 * 文书的笔误：原文书不改，以更正为准；没有专门的条文。
 * `correctionId`: sealed text, what stands where and what it should read.
 */
export type ClericalErrorCorrected = Message<
  'ClericalErrorCorrected',
  { readonly on: PlainDate; readonly document: ServedDocument; readonly correctionId: string }
>;

export type AftermathEvent =
  | ClericalErrorCorrected
  | OpinionLetterIssued
  | SuggestionLetterIssued
  | LetterReceived
  | LetterAnswered
  | PerformanceReported
  | PerformanceOrdered
  | ResponsibleHeadSummoned
  | CriticismCirculated
  | SuperiorNotified
  | PenaltyWithdrawalNotified
  | PenaltyInformationWithdrawn;
