import type { Calendar } from '@fuyi/calendar';
import { laterOf, type Rules } from '@fuyi/kernel';
import { bar } from '../bars';
import type { DecisionCommand } from '../commands';
import { draftBar } from '../draft-bar';
import type { CaseEvent } from '../events';
import { addresseesOf, partiesOf, servedOn } from '../parties';
import type { CaseFile } from '../state';

/** 行政复议法第六十一条至第七十五条。 */
export const decisionRules = (calendar: Calendar): Rules<CaseFile, DecisionCommand, CaseEvent> => ({
  DraftDecision: (data, file) => {
    if (file.stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
    if (file.draftWith !== 'officer') return bar('DRAFT_UNDER_REVIEW');
    return draftBar(file, data.draft, data.on, calendar) ?? [{ type: 'DecisionDrafted', data }];
  },

  SubmitDraft: (data, file) => {
    if (file.stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
    if (!file.draft) return bar('NO_DRAFT');
    return file.draftWith === 'officer' ? [{ type: 'DraftSubmitted', data }] : [];
  },

  // 第六十一条第一款：复议机构提出意见，经复议机关负责人同意后，以机关名义作出决定。
  ReviewDraft: ({ on, level, approved, opinionId }, { stage, draft, draftWith }) => {
    if (stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
    if (!draft) return bar('NO_DRAFT');
    if (draftWith !== level) return bar('DRAFT_ELSEWHERE');
    if (!approved)
      return opinionId
        ? [{ type: 'DraftReturned', data: { on, level, opinionId } }]
        : bar('RETURN_REASON_MISSING');
    const approval = { type: 'DraftApproved', data: { on, level, opinionId } } as const;
    return level === 'office-head'
      ? [approval]
      : [approval, { type: 'CaseDecided', data: { on, outcome: draft.outcome } }];
  },

  ServeDocument: (data, file) => {
    const { document, partyId, on } = data;
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const already = servedOn(file, document, partyId);
    if (already) return already === on ? [] : bar('ALREADY_SERVED');
    const addressees = addresseesOf(file, document);
    if (!addressees?.partyIds.includes(partyId)) return bar('NOTHING_TO_SERVE');
    if (on < addressees.madeOn) return bar('SERVED_BEFORE_MADE');
    if (document === 'copy-of-application' && !file.procedure) return bar('PROCEDURE_NOT_CHOSEN');
    const served = { type: 'DocumentServed', data } as const;
    if (document !== 'decision') return [served];
    const days = partiesOf(file).flatMap((party) =>
      party === partyId ? on : (servedOn(file, 'decision', party) ?? []),
    );
    return days.length === partiesOf(file).length
      ? [served, { type: 'DecisionTookEffect', data: { on: days.reduce(laterOf) } }]
      : [served];
  },
});
