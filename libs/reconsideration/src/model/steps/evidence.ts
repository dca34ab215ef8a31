import {
  awaitedInspections,
  openInspections,
  openSupplement,
  unjudged,
} from '../../chapters/evidence/ledger';
import type { StepCommands } from '../moment';

export const evidenceStepCommands: StepCommands = {
  'judge-evidence': ({ file, on, choice }) =>
    unjudged(file).map(({ evidence }) => ({
      type: 'JudgeEvidence',
      data:
        choice % 4 === 0
          ? { on, evidence, admitted: false, reason: 'irrelevant', reasonId: null, findings: {} }
          : { on, evidence, admitted: true, reason: 'verified', reasonId: null, findings: {} },
    })),
  'answer-supplement': ({ file, on, choice }) => {
    const supplement = openSupplement(file)?.supplement ?? 0;
    return choice % 3 === 0
      ? [{ type: 'RefuseSupplement', data: { on, supplement, reasonId: 'text-no' } }]
      : [{ type: 'PermitSupplement', data: { on, supplement, reasonId: null } }];
  },
  'answer-inspection': ({ file, on }) =>
    openInspections(file).map(({ inspection }) => ({
      type: 'AnswerInspection',
      data: { on, inspection, reasonId: 'text-answer' },
    })),
  'provide-inspection': ({ file, on }) =>
    awaitedInspections(file).map(({ inspection }) => ({
      type: 'RecordMaterialsInspected',
      data: { on, inspection, copied: true, noteId: null },
    })),
};
