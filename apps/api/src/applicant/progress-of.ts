import type { PlainDate } from '@fuyi/kernel';
import { servedDocumentTerms, type CaseView, type ClockView } from '@fuyi/reconsideration';

type File = CaseView['file'];
export type Milestone = {
  readonly code: string;
  readonly term: string;
  readonly on: PlainDate | null;
  readonly state: 'done' | 'now' | 'later';
};

const declined: readonly CaseView['stage'][] = ['declined', 'abandoned'];
const over: readonly CaseView['stage'][] = ['withdrawn', 'terminated', 'mediated', 'transferred-up'];

const servedTo = (file: File, partyId: string, ...documents: readonly string[]): PlainDate | null =>
  file.served.find((each) => each.partyId === partyId && documents.includes(each.document))?.on ?? null;

const resultPapers = ['decision', 'decline-decision', 'termination-decision', 'mediation-statement'] as const;

const road = (file: File, stage: CaseView['stage'], partyId: string) => {
  const end = [
    { code: 'decided', term: declined.includes(stage) ? '决定不予受理' : '作出决定', on: file.concludedOn },
    { code: 'served', term: '送达给您', on: servedTo(file, partyId, ...resultPapers) },
  ];
  const received = { code: 'received', term: '收到申请', on: file.receivedOn };
  if (declined.includes(stage)) return [received, ...end];
  return [
    received,
    { code: 'accepted', term: '决定受理', on: file.acceptedOn },
    { code: 'replied', term: '对方答复', on: file.reply?.receivedOn ?? file.replyLapsedOn },
    {
      code: 'heard',
      term: '听取您的意见',
      on: file.opinions.find((opinion) => opinion.partyId === partyId)?.on ?? null,
    },
    ...end,
  ];
};

/** 走到哪里：what lies before the last thing done is done, or was not needed. */
export const milestonesOf = ({ file, stage }: CaseView, partyId: string): readonly Milestone[] => {
  const all = road(file, stage, partyId);
  const last = all.findLastIndex(({ on }) => on !== null);
  return all
    .filter(({ on }, n) => on !== null || n > last)
    .map((each, n, kept) => {
      const before = kept.filter(({ on }) => on !== null).length;
      return { ...each, state: each.on !== null ? 'done' : n === before ? 'now' : 'later' };
    });
};

/** 一句话，不说内部办到哪个人那里。 */
export const headlineOf = ({ stage, file }: CaseView, partyId: string): string => {
  if (stage === 'awaiting-correction') return '请您补正材料';
  if (stage === 'suspended') return '案件已经中止，期限暂停计算';
  if (stage === 'declined') return '决定不予受理';
  if (stage === 'abandoned') return '没有补正，视为放弃申请';
  if (stage === 'mediated') return '双方达成调解，案件办结';
  if (over.includes(stage)) return '案件已经终止';
  if (file.concludedOn !== null)
    return servedTo(file, partyId, ...resultPapers) ? '决定已经送达给您' : '决定已经作出，正在送达';
  if (file.acceptedOn === null) return '申请已经收到，正在看能不能受理';
  return file.reply || file.replyLapsedOn ? '正在审理' : '已经受理，正在等对方答复';
};

const told: readonly string[] = ['acceptance', 'acceptance-review', 'review-period', 'correction'];
const wording: Readonly<Record<string, string>> = {
  'review-period': '最晚哪天出结果',
  correction: '请您在哪天以前补正',
};

/** 正在走的、与当事人有关的那一个期限，附怎样算出来的。 */
export const deadlineOf = ({ clocks }: CaseView) => {
  const clock: ClockView | undefined = clocks.findLast(
    ({ rule, status, answer }) =>
      told.includes(rule) && (status === 'running' || status === 'lapsed') && answer.dueDate !== null,
  );
  if (!clock) return null;
  const { rule, term, daysLeft, unit, answer } = clock;
  return {
    ...{ daysLeft, unit, on: answer.dueDate },
    title: wording[rule] ?? `${term}到哪天`,
    reasons: answer.explanation
      .filter(({ text }, n, all) => all[n + 1]?.text !== text)
      .map(({ text, basis, date = null }) => ({ text, basis, date })),
  };
};

/** 送达给本人的文书。 */
export const servedPapersOf = ({ file }: CaseView, partyId: string, personId: string) =>
  file.served
    .filter((each) => each.partyId === partyId || each.partyId === personId)
    .map(({ document, on }) => ({
      kind: document,
      title: servedDocumentTerms[document],
      on,
    }));

/** 现在可以自己办的；the law decides again when it is done. */
export const ownActsOf = ({ stage, file }: CaseView, personId: string): readonly string[] => {
  const underWay = stage === 'under-examination' && file.concludedOn === null;
  const open =
    underWay || stage === 'suspended' || stage === 'under-review' || stage === 'awaiting-correction';
  return [
    ...(open ? ['evidence'] : []),
    ...(open || stage === 'decided' || stage === 'effective' ? ['service-address'] : []),
    ...(underWay ? ['hearing-request', 'inspection'] : []),
    ...(open && file.applicantIds.includes(personId) && file.withdrawalRequestedOn === null
      ? ['withdrawal']
      : []),
  ];
};
