import { servedDocumentTerms, suedTerms, suitResults, type CaseFile } from '@fuyi/reconsideration';
import { numberOf } from '../case-material';
import { fileCatalogueOf } from './file-catalogue';
import { nameIn, namesIn, now, onEach, textIn, type PaperWriter } from './look';
import { day, periodOf, termIn } from './wording';

const notConcluded = '本案还没有结案';

const letterOf = ({ aftermath }: CaseFile, sought: number | null) =>
  aftermath.letters.find(({ letter }) => letter === sought);

/** D06，E　结案以后；送达、公开另见。 */
export const conclusionPapers = {
  'clerical-correction': onEach('ClericalErrorCorrected', ({ data, look }) => ({
    document: servedDocumentTerms[data.document],
    content: textIn(look, data.correctionId),
  })),
  'opinion-letter': onEach(
    'OpinionLetterIssued',
    ({ data, look }) => ({
      organ: nameIn(look, data.addresseeId),
      content: textIn(look, data.contentId),
      period: periodOf('opinion-letter-report', data.on),
    }),
    ({ data, look }) => numberOf(look.material, 'opinion', data.letter),
  ),
  'suggestion-letter': onEach(
    'SuggestionLetterIssued',
    ({ data, look }) => ({
      organ: nameIn(look, data.addresseeId),
      content: textIn(look, data.contentId),
    }),
    ({ data, look }) => numberOf(look.material, 'suggestion', data.letter),
  ),
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
  'violation-referral': now((look) => (look.material.file.acceptedOn ? {} : '本案还没有受理')),
  'superior-copy': onEach('SuperiorNotified', ({ data, file }) => ({
    organ: data.superiorDepartment,
    document: letterOf(file, data.letter) ? '行政复议意见书' : '行政复议决定书',
  })),
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
