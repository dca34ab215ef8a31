import { fullCitation, suspensionGrounds } from '@fuyi/law';
import { stayGrounds, usedReviewDays } from '@fuyi/reconsideration';
import { onEach, reviewDays, textIn, type PaperWriter } from './look';
import { day, termIn } from './wording';

const citation = (rows: readonly { readonly code: string; readonly basis: string }[], code: string) =>
  fullCitation(rows.find((row) => row.code === code)?.basis ?? '');

/** C14 至 C17　停止执行、中止、恢复、延期。 */
export const pausingPapers = {
  'stay-notice': onEach('ExecutionStayed', ({ data, look }) => ({
    ground: termIn(stayGrounds, data.ground),
    groundBasis: citation(stayGrounds, data.ground),
    happenedOn: day(data.on),
    reason: textIn(look, data.reasonId),
  })),
  'stay-refusal': onEach('StayRefused', ({ data, look }) => ({ reason: textIn(look, data.reasonId) })),
  'stay-lifting': onEach('StayLifted', ({ data, look }) => ({
    happenedOn: day(data.on),
    reason: textIn(look, data.reasonId),
  })),
  'suspension-notice': onEach('CaseSuspended', ({ data, file, look }) => ({
    ground: termIn(suspensionGrounds, data.ground),
    groundBasis: citation(suspensionGrounds, data.ground),
    reason: textIn(look, data.reasonId),
    happenedOn: day(data.on),
    usedDays: file.acceptedOn ? `${usedReviewDays(file, file.acceptedOn, data.on)}日` : '',
  })),
  'resumption-notice': onEach('CaseResumed', ({ data, file, look }) => ({
    endedOn: day(data.causeEliminatedOn),
    happenedOn: day(data.on),
    reason: textIn(look, data.reasonId),
    remainingDays: file.acceptedOn
      ? `${reviewDays(file, file.acceptedOn) - usedReviewDays(file, file.acceptedOn, data.on)}日`
      : '',
  })),
  'extension-notice': onEach('ReviewPeriodExtended', ({ data, look }) => ({
    days: `${data.days}日`,
    reason: textIn(look, data.reasonId),
  })),
} as const satisfies Readonly<Record<string, PaperWriter>>;
