import type { Calendar } from '@fuyi/calendar';
import { Barred, type PlainDate } from '@fuyi/kernel';
import { clock, type ClockAnswer } from '@fuyi/law';
import { pausedFrom, pauseSpans } from './chapters/pauses/pauses';
import type { CaseFile } from './state';

/** A clock of the case. The facts come from the case file, so a refusal is a fault of ours and throws. */
export const answerOf = (
  rule: string,
  facts: Readonly<Record<string, unknown>>,
  calendar: Calendar,
): ClockAnswer => {
  const answer = clock(rule, facts, calendar);
  if (answer instanceof Barred) throw new Error(`${rule}: ${answer.code}`);
  return answer;
};

export const dueOn = ({ rule, dueDate }: ClockAnswer): PlainDate => {
  if (dueDate === null) throw new Error(`${rule}: no due date`);
  return dueDate;
};

export const acceptanceReview = (from: PlainDate, calendar: Calendar) =>
  answerOf('acceptance-review', { receivedOn: from }, calendar);

export const correctionNotice = (receivedOn: PlainDate, calendar: Calendar) =>
  answerOf('correction-notice', { receivedOn }, calendar);

/** 第三十一条第二款；有正当理由的，延长至 `extendedTo`。 */
export const correction = (
  noticeServedOn: PlainDate,
  calendar: Calendar,
  extendedTo: PlainDate | null,
): ClockAnswer => {
  const answer = answerOf('correction', { noticeServedOn }, calendar);
  if (!extendedTo) return answer;
  const step = { date: extendedTo, text: '有正当理由，补正期限延长至这一日', basis: answer.basis };
  return { ...answer, dueDate: extendedTo, explanation: [...answer.explanation, step] };
};

/** 第三十二条第二款：处罚机关收到申请后转送。 */
export const forwarding = (receivedOn: PlainDate, calendar: Calendar) =>
  answerOf('penalty-organ-forwarding', { receivedOn }, calendar);

export const sendCopy = (acceptedOn: PlainDate, procedure: 'ordinary' | 'summary', calendar: Calendar) =>
  answerOf('send-copy', { acceptedOn, procedure }, calendar);

/**
 * 第四十八条、第五十四条第一款：the procedure in force when the copy was due. A conversion after the three workdays
 * had run out gives no more time to send it, as it revives no reply (SUM-07〔约定〕).
 */
export const copyDue = (file: CaseFile, acceptedOn: PlainDate, calendar: Calendar): ClockAnswer => {
  const inSummary = sendCopy(acceptedOn, 'summary', calendar);
  // 改为简易程序，不缩短已经开始的期限〔约定〕。
  if (file.simplifiedOn) return sendCopy(acceptedOn, 'ordinary', calendar);
  if (file.procedure === 'summary') return inSummary;
  if (file.convertedOn && file.convertedOn > dueOn(inSummary)) return inSummary;
  return sendCopy(acceptedOn, 'ordinary', calendar);
};

/**
 * 第四十八条、第五十四条。A case converted while the summary reply period ran gets the ordinary one from the same
 * day of service; one that had run out is not revived (SUM-07〔约定〕).
 */
export const reply = (file: CaseFile, copyServedOn: PlainDate, calendar: Calendar): ClockAnswer => {
  const inSummary = answerOf('reply', { copyServedOn, procedure: 'summary' }, calendar);
  const inOrdinary = answerOf('reply', { copyServedOn, procedure: 'ordinary' }, calendar);
  if (file.simplifiedOn && copyServedOn <= file.simplifiedOn) return inOrdinary;
  if (file.procedure === 'summary') return inSummary;
  if (file.convertedOn && file.convertedOn > dueOn(inSummary)) return inSummary;
  return inOrdinary;
};

/**
 * 第六十二条，已扣除停表日数、加上延长日数。`until` is the day up to which a pause that still lasts is counted;
 * without it only finished pauses count.
 */
export const reviewPeriod = (
  file: CaseFile,
  acceptedOn: PlainDate,
  calendar: Calendar,
  until: PlainDate | null = null,
): ClockAnswer => {
  const answer = answerOf(
    'review-period',
    {
      acceptedOn,
      procedure: file.convertedOn ? 'summary' : (file.procedure ?? 'ordinary'),
      ...(file.convertedOn ? { convertedOn: file.convertedOn } : {}),
      pauses: pauseSpans(file, until),
      extensionDays: file.pauses.extension?.days ?? 0,
    },
    calendar,
  );
  if (!file.elevation.takenUp) return answer;
  const text = '本机关提级审理，收到案件材料，审理期限重新计算';
  const step = { date: acceptedOn, text, basis: '行政复议法实施条例第四十条第三款' };
  return { ...answer, explanation: [step, ...answer.explanation] };
};

/** The review period as it stands: stopped, it has no last day until the clock runs again. */
export const runningReviewPeriod = (
  file: CaseFile,
  acceptedOn: PlainDate,
  calendar: Calendar,
): ClockAnswer => {
  const answer = reviewPeriod(file, acceptedOn, calendar, file.concludedOn);
  const stopped = file.concludedOn ? null : pausedFrom(file);
  if (!stopped || stopped > dueOn(answer)) return answer;
  const text = '审理期限停止计算，恢复以前没有届满日';
  return {
    ...answer,
    dueDate: null,
    explanation: [...answer.explanation, { date: stopped, text, basis: answer.basis }],
  };
};

/** 第五十一条第一款：听证通知最迟送达之日，自听证之日向前数。 */
export const hearingNotice = (hearingOn: PlainDate, calendar: Calendar) =>
  answerOf('hearing-notice', { hearingOn }, calendar);

export type ReviewRule =
  | 'normative-review-notice'
  | 'normative-review-transfer'
  | 'normative-review-handling'
  | 'normative-review-maker-reply'
  | 'normative-review-transferee-reply';

const reviewStarts = {
  'normative-review-notice': 'suspendedOn',
  'normative-review-transfer': 'suspendedOn',
  'normative-review-handling': 'suspendedOn',
  'normative-review-maker-reply': 'noticeServedOn',
  'normative-review-transferee-reply': 'receivedOn',
} as const satisfies Readonly<Record<ReviewRule, string>>;

/** 附带审查的时钟（第五十六条至第六十条）。 */
export const reviewClock = (rule: ReviewRule, from: PlainDate, calendar: Calendar): ClockAnswer =>
  answerOf(rule, { [reviewStarts[rule]]: from }, calendar);

/** 第四十一条第五项：最早可以决定终止之日；null where the ground never ends the case. */
export const terminableFrom = (
  suspendedOn: PlainDate,
  ground: string,
  calendar: Calendar,
): PlainDate | null => answerOf('suspension-termination', { suspendedOn, ground }, calendar).dueDate;

export const litigation = (decisionServedOn: PlainDate, calendar: Calendar) =>
  answerOf('litigation', { decisionServedOn }, calendar);

/** 一名当事人的起诉期限；决定书漏写起诉期限的，自知道之日起算，最长一年（行政诉讼法司法解释第六十四条）。 */
export const litigationOf = (
  { litigation: { noticeOmittedOn, told } }: CaseFile,
  partyId: string,
  decisionServedOn: PlainDate,
  calendar: Calendar,
): ClockAnswer => {
  if (!noticeOmittedOn) return litigation(decisionServedOn, calendar);
  const knewLitigationPeriodOn = told.find((each) => each.partyId === partyId)?.on;
  return answerOf(
    'litigation-not-informed',
    { decisionServedOn, ...(knewLitigationPeriodOn ? { knewLitigationPeriodOn } : {}) },
    calendar,
  );
};

export const publicationPeriod = (effectiveOn: PlainDate, calendar: Calendar) =>
  answerOf('publication', { effectiveOn }, calendar);

/** 第二十条：申请是否在期限内提出；由起算事件、邮戳日、收到日算出。 */
export const applicationPeriod = (file: CaseFile, calendar: Calendar): ClockAnswer | null => {
  if (!file.periodStart || !file.receivedOn) return null;
  const { obstacles, penaltyOrganReceivedOn } = file.filing;
  const answer = clock(
    'application-period',
    {
      ...file.periodStart,
      receivedOn: penaltyOrganReceivedOn ?? file.receivedOn,
      ...(file.postmarkedOn && !penaltyOrganReceivedOn ? { postmarkedOn: file.postmarkedOn } : {}),
      ...(obstacles.length > 0 ? { excluded: obstacles.map(({ from, to }) => ({ from, to })) } : {}),
    },
    calendar,
  );
  return answer instanceof Barred ? null : answer;
};

/** 第二十一条：自行政行为作出之日起的最长保护期；no obstacle moves it. */
export const absoluteBar = (file: CaseFile, calendar: Calendar): ClockAnswer | null => {
  if (!file.act || file.act.inaction) return null;
  const { madeOn, realEstate } = file.act;
  const answer = clock('application-absolute-bar', { actMadeOn: madeOn, realEstate }, calendar);
  return answer instanceof Barred ? null : answer;
};
