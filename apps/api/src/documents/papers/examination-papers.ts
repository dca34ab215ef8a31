import { daysBetween } from '@fuyi/kernel';
import { fullCitation, reviewConclusions, suspensionGrounds } from '@fuyi/law';
import {
  adoptionTerms,
  appraisalChoices,
  investigationMeans,
  labelOf,
  opinionMeansTerms,
  stayGrounds,
  usedReviewDays,
  type CaseFile,
} from '@fuyi/reconsideration';
import { calledBy } from '../../reconsideration/joined-cases';
import type { Look, PaperWriter } from './look';
import { day, nameIn, namesIn, now, onEach, periodOf, reviewDays, termIn, textIn } from './look';

const normative = (look: Look, file: CaseFile, review: number): string =>
  textIn(look, file.collateral.reviews.find((each) => each.review === review)?.documentId);

const raisedBy = (look: Look, file: CaseFile, supplement: number): string =>
  nameIn(look, file.evidence.supplements.find((each) => each.supplement === supplement)?.raisedById ?? '');

/** 第四十七条：答复书为0号，其余按目录。 */
const materialNames = (look: Look, file: CaseFile, numbers: readonly number[]): string =>
  numbers
    .map((sought) => {
      if (sought === 0) return '行政复议答复书';
      const entry = file.evidence.entries.find(({ evidence }) => evidence === sought);
      return entry ? `${labelOf(entry)} ${textIn(look, entry.titleId)}` : '';
    })
    .join('；');

const asked = ({ evidence }: CaseFile, sought: number) =>
  evidence.inspections.find(({ inspection }) => inspection === sought);

const citation = (rows: readonly { readonly code: string; readonly basis: string }[], code: string) =>
  fullCitation(rows.find((row) => row.code === code)?.basis ?? '');

/** 合并的各案都出具，各写自己的案号在前。 */
const joinder = (type: 'CasesJoined' | 'JoinderRecorded') =>
  onEach(type, ({ data, look }) => ({
    items: [calledBy(look.material.numbers), ...data.caseIds.map((id) => look.material.otherCases[id] ?? '')]
      .filter((each) => each !== '')
      .join('；'),
    reason: textIn(look, data.reasonId),
  }));

/** C　审理阶段；委员会、决定的审批在 deciding-papers。 */
export const examinationPapers = {
  'third-party-notice': onEach('ThirdPartyJoined', ({ data, look }) => ({
    person: nameIn(look, data.personId),
    addressee: nameIn(look, data.personId),
  })),
  'procedure-notice': onEach('ProcedureChosen', ({ data, look }) => ({
    reason: textIn(look, data.reasonId),
  })),
  'conversion-notice': onEach('ProcedureConverted', ({ data, look }) => ({
    reason: textIn(look, data.reasonId),
  })),
  'joinder-decision': (look) =>
    [joinder('CasesJoined')(look), joinder('JoinderRecorded')(look)].flatMap((each) =>
      typeof each === 'string' ? [] : each,
    ),
  'opinion-notice': onEach('ProcedureChosen', ({ file, look }) => ({
    person: namesIn(look, [...file.applicantIds, ...file.thirdPartyIds]),
    means: Object.values(opinionMeansTerms).join('、'),
  })),
  'opinion-record': onEach('OpinionTaken', ({ data, look }) => ({
    person: nameIn(look, data.partyId),
    means: opinionMeansTerms[data.means],
    happenedOn: day(data.on),
    content: textIn(look, data.recordId),
  })),
  'opinion-not-taken': onEach('OpinionNotTaken', ({ data, look }) => ({
    person: nameIn(look, data.partyId),
    reason: textIn(look, data.reasonId),
  })),
  'investigation-record': onEach('InvestigationHeld', ({ data, look }) => ({
    happenedOn: day(data.on),
    means: investigationMeans[data.means],
    officers: data.officerIds.map((id) => look.material.actors[id] ?? id).join('、'),
    person: textIn(look, data.whomId),
    content: textIn(look, data.recordId),
    reason: data.cooperated ? '' : '被调查的单位和个人拒绝或者阻挠调查取证，记录在案。',
  })),
  'assistance-letter': now((look) =>
    look.material.file.acceptedOn ? { items: '＿＿＿＿＿＿＿＿＿＿＿＿' } : '本案还没有受理',
  ),
  'site-inspection-record': onEach('SiteInspectionHeld', ({ data, look }) => ({
    startedOn: day(data.startedOn),
    endedOn: day(data.on),
    days: data.startedOn === data.on ? '当日完成' : `${daysBetween(data.startedOn, data.on)}日`,
    content: textIn(look, data.recordId),
  })),
  'appraisal-commission': onEach('AppraisalCommissioned', ({ data, look }) => ({
    person: nameIn(look, data.requestedById),
    means: termIn(appraisalChoices, data.chosenBy),
    items: textIn(look, data.matterId),
    startedOn: day(data.on),
  })),
  'appraisal-period-notice': onEach('AppraisalOpinionReceived', ({ data, file }) => {
    const span = file.pauses.excluded.findLast(({ kind, to }) => kind === 'appraisal' && to === data.on);
    return span
      ? { startedOn: day(span.from), endedOn: day(data.on), days: `${daysBetween(span.from, data.on)}日` }
      : null;
  }),
  'supplement-consent': onEach('SupplementPermitted', ({ data, file, look }) => ({
    person: raisedBy(look, file, data.supplement),
    number: String(data.supplement),
    reason: textIn(look, data.reasonId),
  })),
  'supplement-refusal': onEach('SupplementRefused', ({ data, file, look }) => ({
    person: raisedBy(look, file, data.supplement),
    reason: textIn(look, data.reasonId),
  })),
  'inspection-register': onEach('InspectionAnswered', ({ data, file, look }) => ({
    person: nameIn(look, asked(file, data.inspection)?.byId ?? ''),
    requestedOn: day(asked(file, data.inspection)?.requestedOn),
    grantedItems: materialNames(look, file, data.granted) || '无',
    refusedItems: materialNames(look, file, data.refused),
    reason: textIn(look, data.reasonId),
  })),
  'inspection-refusal': onEach('InspectionAnswered', ({ data, file, look }) => {
    const person = nameIn(look, asked(file, data.inspection)?.byId ?? '');
    return data.refused.length === 0
      ? null
      : {
          person,
          addressee: person,
          requestedOn: day(asked(file, data.inspection)?.requestedOn),
          refusedItems: materialNames(look, file, data.refused),
          reason: textIn(look, data.reasonId),
        };
  }),
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
  'normative-transfer': onEach('ReviewTransferred', ({ data, file, look }) => ({
    organ: textIn(look, data.recipientId),
    normativeDocument: normative(look, file, data.review),
    period: periodOf('normative-review-transferee-reply', data.on),
  })),
  'written-reply-notice': onEach('MakerNotified', ({ data, file, look }) => ({
    normativeDocument: normative(look, file, data.review),
    period: periodOf('normative-review-maker-reply', data.on),
  })),
  'normative-handling-decision': onEach('CollateralReviewConcluded', ({ data, file, look }) => {
    const row = reviewConclusions.find(({ code }) => code === data.conclusion);
    if (!row) return null;
    return {
      normativeDocument: normative(look, file, data.review),
      conclusion: row.term,
      reason: textIn(look, data.reasonId),
      content: row.lawful
        ? ''
        : `根据${fullCitation(row.basis)}的规定，决定停止该条款的执行，并责令制定机关予以纠正。`,
    };
  }),
  'advice-adoption': onEach('AdviceWeighed', ({ data, look }) => ({
    conclusion: adoptionTerms[data.adopted],
    reason: textIn(look, data.noteId),
  })),
  'mediation-record': (look) => {
    const agreed = onEach('MediationAgreed', ({ data }) => ({
      happenedOn: day(data.on),
      content: `当事人自愿达成下列协议：\n${textIn(look, data.termsId)}`,
    }))(look);
    const ended = onEach('MediationEnded', ({ data }) => ({
      happenedOn: day(data.on),
      content: `未达成协议或者一方反悔：${textIn(look, data.reasonId)}`,
    }))(look);
    return [agreed, ended].flatMap((each) => (typeof each === 'string' ? [] : each));
  },
} as const satisfies Readonly<Record<string, PaperWriter>>;
