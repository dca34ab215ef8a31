import { decider } from '@fuyi/kernel';
import { bar } from './bars';
import { hindranceIn } from './case-standing';
import type { ErasureCommand } from './commands';
import type { ErasureEvent } from './events';
import { erasureGrounds, refusalGrounds } from './grounds';
import type { Erasure } from './state';

const subjectsOf = ({ personIds, caseIds }: Exclude<Erasure, { stage: 'none' }>): readonly string[] => [
  ...personIds,
  ...caseIds.map((caseId) => `case:${caseId}`),
];

/** 提出、决定、执行是三个人的事；what stands in the way is looked at each time, a case may have begun in between. */
export const erasureDecider = decider<Erasure, ErasureCommand, ErasureEvent>({
  initialState: { stage: 'none' },
  rules: {
    RequestErasure: ({ on, by, personIds, cases, ground }, erasure) => {
      if (erasure.stage !== 'none') return bar('ALREADY_REQUESTED');
      if (!erasureGrounds.some(({ code }) => code === ground)) return bar('UNKNOWN_GROUND');
      const hindrance = hindranceIn(cases, on);
      if (hindrance) return bar(hindrance);
      const caseIds = cases.map(({ caseId }) => caseId);
      return [{ type: 'ErasureRequested', data: { on, by, personIds, caseIds, ground } }];
    },

    DecideErasure: ({ on, by, approved, reason, cases }, erasure) => {
      if (erasure.stage !== 'requested') return bar('NOT_REQUESTED');
      if (by === erasure.requestedBy) return bar('SAME_PERSON');
      if (on < erasure.requestedOn) return bar('BEFORE_REQUEST');
      if (!approved)
        return refusalGrounds.some(({ code }) => code === reason) && reason !== null
          ? [{ type: 'ErasureRefused', data: { on, by, reason } }]
          : bar('REFUSAL_REASON_MISSING');
      const hindrance = hindranceIn(cases, on);
      return hindrance ? bar(hindrance) : [{ type: 'ErasureApproved', data: { on, by } }];
    },

    DestroyKeys: ({ on, by, cases }, erasure) => {
      if (erasure.stage === 'destroyed') return [];
      if (erasure.stage !== 'approved') return bar('NOT_APPROVED');
      if (by === erasure.requestedBy || by === erasure.decidedBy) return bar('EXECUTED_BY_THE_SAME');
      if (on < erasure.decidedOn) return bar('BEFORE_REQUEST');
      const hindrance = hindranceIn(cases, on);
      return hindrance
        ? bar(hindrance)
        : [{ type: 'KeysDestroyed', data: { on, by, subjectIds: subjectsOf(erasure) } }];
    },
  },
  evolution: {
    ErasureRequested: (_, { on, by, personIds, caseIds, ground }) => ({
      stage: 'requested',
      ...{ requestedOn: on, requestedBy: by, personIds, caseIds, ground },
    }),
    ErasureApproved: (erasure, { on, by }) =>
      erasure.stage === 'requested'
        ? { ...erasure, stage: 'approved', decidedOn: on, decidedBy: by }
        : erasure,
    ErasureRefused: (erasure, { on, by, reason }) =>
      erasure.stage === 'requested'
        ? { ...erasure, stage: 'refused', decidedOn: on, decidedBy: by, reason }
        : erasure,
    KeysDestroyed: (erasure, { on, by }) =>
      erasure.stage === 'approved'
        ? { ...erasure, stage: 'destroyed', destroyedOn: on, destroyedBy: by }
        : erasure,
  },
});
