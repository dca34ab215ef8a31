import type { Calendar } from '@fuyi/calendar';
import type { PlainDate, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { DecisionDraft } from '../../vocabulary';
import { weighingBar } from '../committee/checks';
import { draftBar, signatureBar } from './draft-bar';
import { draftOutcome, outcomesOf } from './items';
import { examinationBar } from '../examination/standing';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { DecisionCommand } from './commands';

/** 以行政复议机关的名义作出（第六十一条第一款）。 */
const decided = (on: PlainDate, draft: DecisionDraft): CaseEvent => {
  const items = outcomesOf(draft);
  return {
    type: 'CaseDecided',
    data: { on, outcome: draftOutcome(draft), ...(items.length > 1 ? { items } : {}) },
  };
};

/** 行政复议决定（第六十一条至第七十二条）。 */
export const decisionRules = (calendar: Calendar): Rules<CaseFile, DecisionCommand, CaseEvent> => ({
  DraftDecision: (data, file) => {
    const early = examinationBar(file, data.on);
    if (early) return early;
    if (file.draftWith !== 'officer') return bar('DRAFT_UNDER_REVIEW');
    return draftBar(file, data.draft, data.on, calendar) ?? [{ type: 'DecisionDrafted', data }];
  },

  // 实施条例第六十一条第一款第一项：自 2026-07-01 起施行；此前的释明只是记录，不产生驳回的情形。
  ExplainVoidness: (data, { stage, rulings, draftWith }) => {
    if (stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
    if (draftWith !== 'officer') return bar('DRAFT_UNDER_REVIEW');
    const earlier = rulings.voidness;
    if (!earlier) return [{ type: 'VoidnessExplained', data }];
    return earlier.on === data.on && earlier.claimChanged === data.claimChanged
      ? []
      : bar('VOIDNESS_ALREADY_EXPLAINED');
  },

  SubmitDraft: (data, file) => {
    const early = examinationBar(file, data.on);
    if (early) return early;
    if (!file.draft) return bar('NO_DRAFT');
    if (file.draftWith !== 'officer') return [];
    return signatureBar(file, file.draft, data.on, calendar) ?? [{ type: 'DraftSubmitted', data }];
  },

  // 第六十一条第一款：集体讨论通过，代替复议机关负责人的同意。
  DeliberateDraft: (data, file) => {
    const { draft, draftWith } = file;
    const early = examinationBar(file, data.on);
    if (early) return early;
    if (!draft) return bar('NO_DRAFT');
    if (draftWith !== 'authority-head') return bar('DRAFT_ELSEWHERE');
    const { on, approved, minutesId: opinionId } = data;
    const barred = approved ? signatureBar(file, draft, on, calendar) : null;
    if (barred) return barred;
    return [
      { type: 'DraftDeliberated', data },
      approved
        ? decided(on, draft)
        : { type: 'DraftReturned', data: { on, level: 'authority-head', opinionId } },
    ];
  },

  // 实施条例第五十二条：报请签发决定书时，说明采纳情况；不采纳的说明理由。
  WeighAdvice: (data, file) => {
    if (file.stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
    const barred = weighingBar(file, data.on);
    if (barred) return barred;
    const { adviceWeighed: earlier } = file.rulings;
    return earlier?.on === data.on && earlier.adopted === data.adopted
      ? []
      : [{ type: 'AdviceWeighed', data }];
  },

  // 第六十一条第一款：复议机构提出意见，经复议机关负责人同意后，以机关名义作出决定。
  // 起草以后当事人、承办人、附带审查有变化的，检查不再满足，只能退回。
  ReviewDraft: ({ on, level, approved, opinionId }, file) => {
    const { draft, draftWith } = file;
    const early = examinationBar(file, on);
    if (early) return early;
    if (!draft) return bar('NO_DRAFT');
    if (draftWith !== level) return bar('DRAFT_ELSEWHERE');
    if (!approved)
      return opinionId
        ? [{ type: 'DraftReturned', data: { on, level, opinionId } }]
        : bar('RETURN_REASON_MISSING');
    const barred = signatureBar(file, draft, on, calendar);
    if (barred) return barred;
    const approval = { type: 'DraftApproved', data: { on, level, opinionId } } as const;
    return level === 'office-head' ? [approval] : [approval, decided(on, draft)];
  },
});
