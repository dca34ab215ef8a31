import { serviceFailures } from '@fuyi/law';
import {
  addressOf,
  dueOn,
  outcomeTerms,
  publicationPeriod,
  servedDocumentTerms,
  serviceMethodTerms,
  suedTerms,
  suitResults,
  type CaseFile,
} from '@fuyi/reconsideration';
import { fileCatalogueOf } from './file-catalogue';
import type { Look, Occurrence, PaperWriter } from './look';
import { day, nameIn, namesIn, now, onEach, periodOf, termIn, textIn } from './look';
import { operativeIn } from './deciding-papers';

const notConcluded = '本案还没有结案';

const addressIn = (look: Look, file: CaseFile, partyId: string): string => {
  const confirmed = addressOf(file.service, partyId);
  const values = look.material.persons[partyId];
  return (
    textIn(look, confirmed?.addressId) ||
    values?.serviceAddress ||
    values?.address ||
    look.material.reference.organs.find(({ organId }) => organId === partyId)?.address ||
    ''
  );
};

/** 一次送达一份回证；registered in one go, it has no attempt. */
const serviceReceipts: PaperWriter = (look) => {
  const { file } = look.material;
  const attempts = file.service.attempts.map(
    ({ on, document, partyId, method, noteId, failed, servedOn }): Occurrence => ({
      on,
      file,
      values: {
        document: servedDocumentTerms[document],
        person: nameIn(look, partyId),
        address: addressIn(look, file, partyId),
        means: serviceMethodTerms[method],
        happenedOn: day(on),
        servedOn: day(servedOn),
        reason: failed ? termIn(serviceFailures, failed.reason) : '',
        content: textIn(look, noteId),
      },
    }),
  );
  const atOnce = onEach('DocumentServed', ({ data }) =>
    data.attempt === undefined
      ? {
          document: servedDocumentTerms[data.document],
          person: nameIn(look, data.partyId),
          address: addressIn(look, file, data.partyId),
          means: serviceMethodTerms[data.method],
          happenedOn: day(data.on),
          servedOn: day(data.on),
        }
      : null,
  )(look);
  return [...attempts, ...(typeof atOnce === 'string' ? [] : atOnce)].sort((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
};

const letterOf = ({ aftermath }: CaseFile, sought: number | null) =>
  aftermath.letters.find(({ letter }) => letter === sought);

/** D05、D06，E　结案以后。 */
export const conclusionPapers = {
  'service-receipt': serviceReceipts,
  'public-notice': onEach('ServiceAttempted', ({ data, look }) =>
    data.method === 'public-notice'
      ? {
          document: servedDocumentTerms[data.document],
          person: nameIn(look, data.partyId),
          period: periodOf('public-notice-service', data.on),
        }
      : null,
  ),
  'clerical-correction': onEach('ClericalErrorCorrected', ({ data, look }) => ({
    document: servedDocumentTerms[data.document],
    content: textIn(look, data.correctionId),
  })),
  'opinion-letter': onEach('OpinionLetterIssued', ({ data, look }) => ({
    organ: nameIn(look, data.addresseeId),
    content: textIn(look, data.contentId),
    period: periodOf('opinion-letter-report', data.on),
  })),
  'suggestion-letter': onEach('SuggestionLetterIssued', ({ data, look }) => ({
    organ: nameIn(look, data.addresseeId),
    content: textIn(look, data.contentId),
  })),
  'performance-order': onEach('PerformanceOrdered', ({ data, look }) => ({
    dueOn: day(data.performBy),
    content: textIn(look, data.contentId),
  })),
  summons: onEach('PerformanceOrdered', ({ data, file, look }) => ({
    organ: nameIn(look, file.respondentId),
    happenedOn: day(data.on),
    dueOn: day(data.performBy),
  })),
  'summons-record': onEach('ResponsibleHeadSummoned', ({ data, file, look }) => ({
    organ: nameIn(look, file.respondentId),
    happenedOn: day(data.on),
    content: textIn(look, data.recordId),
  })),
  criticism: onEach('CriticismCirculated', ({ data, file, look }) => ({
    organ: nameIn(look, file.respondentId),
    content: textIn(look, data.contentId),
  })),
  'superior-copy': onEach('SuperiorNotified', ({ data, file }) => ({
    organ: data.superiorDepartment,
    document: letterOf(file, data.letter) ? '行政复议意见书' : '行政复议决定书',
  })),
  'enforcement-demand': onEach('PerformanceDemanded', ({ data, file, look }) => ({
    person: nameIn(look, data.partyId),
    period: periodOf('enforcement-demand', data.on),
    operative: file.draft ? operativeIn(look, file.draft) : '',
  })),
  'enforcement-application': onEach('PerformanceDemanded', ({ data, file, look }) => ({
    person: nameIn(look, data.partyId),
    servedOn: day(data.on),
    operative: file.draft ? operativeIn(look, file.draft) : '',
  })),
  'publication-review-sheet': now((look) => {
    const { outcome, concludedOn, effectiveOn } = look.material.file;
    if (!outcome || !concludedOn) return notConcluded;
    return {
      outcome: outcomeTerms[outcome],
      dueOn: effectiveOn ? day(dueOn(publicationPeriod(effectiveOn, look.calendar))) : '',
    };
  }),
  'litigation-register': onEach('LitigationFiled', ({ data, look }) => ({
    number: String(data.suit),
    happenedOn: day(data.on),
    person: namesIn(look, data.plaintiffIds),
    items: suedTerms[data.against],
    content: textIn(look, data.courtId),
  })),
  'judgment-record': onEach('LitigationJudged', ({ data, look }) => ({
    number: String(data.suit),
    happenedOn: day(data.on),
    conclusion: termIn(suitResults, data.result),
    content: textIn(look, data.judgmentId),
  })),
  'file-catalogue': now((look) => ({ catalogue: fileCatalogueOf(look) })),
  'archive-handover': now((look) =>
    look.material.file.concludedOn ? { catalogue: fileCatalogueOf(look) } : notConcluded,
  ),
} as const satisfies Readonly<Record<string, PaperWriter>>;
