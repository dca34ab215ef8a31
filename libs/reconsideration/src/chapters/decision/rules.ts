import type { Calendar } from '@fuyi/calendar';
import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import { draftBar } from './draft-bar';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { DecisionCommand } from './commands';

/** 行政复议决定（第六十一条至第七十二条）。 */
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
});
