import { daysBetween } from '@fuyi/kernel';
import { appraisalChoices, investigationMeans, labelOf, type CaseFile } from '@fuyi/reconsideration';
import type { Look, PaperWriter } from './look';
import { accountIn, nameIn, now, onEach, textIn, youIn } from './look';
import { day, termIn } from './wording';

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

/** C09 至 C13　调查、勘验、鉴定、补充证据、查阅复制。 */
export const evidencePapers = {
  'investigation-record': onEach('InvestigationHeld', ({ data, look }) => ({
    happenedOn: day(data.on),
    means: investigationMeans[data.means],
    officers: data.officerIds.map((id) => accountIn(look, id)).join('、'),
    person: textIn(look, data.whomId),
    content: textIn(look, data.recordId),
    reason: data.cooperated ? '' : '被调查的单位和个人拒绝或者阻挠调查取证，记录在案。',
  })),
  'assistance-letter': now((look) => (look.material.file.acceptedOn ? {} : '本案还没有受理')),
  'site-inspection-record': onEach('SiteInspectionHeld', ({ data, look }) => ({
    startedOn: day(data.startedOn),
    endedOn: day(data.on),
    days: data.startedOn === data.on ? '不足一日' : `${daysBetween(data.startedOn, data.on)}日`,
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
          you: youIn(look, [asked(file, data.inspection)?.byId ?? '']),
          requestedOn: day(asked(file, data.inspection)?.requestedOn),
          refusedItems: materialNames(look, file, data.refused),
          reason: textIn(look, data.reasonId),
        };
  }),
} as const satisfies Readonly<Record<string, PaperWriter>>;
