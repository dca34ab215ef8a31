import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { LitigationEvent } from './events';
import type { Enforcement, LitigationState } from './state';

const within = (file: CaseFile, changes: Partial<LitigationState>): CaseFile => ({
  ...file,
  litigation: { ...file.litigation, ...changes },
});

const enforcement = (file: CaseFile, party: string, changes: Partial<Enforcement>): CaseFile =>
  within(file, {
    enforcements: file.litigation.enforcements.map((each) =>
      each.partyId === party ? { ...each, ...changes } : each,
    ),
  });

export const litigationEvolution: Evolution<CaseFile, LitigationEvent> = {
  LitigationFiled: (file, { on, suit, plaintiffIds, against, courtId }) =>
    within(file, {
      suits: [
        ...file.litigation.suits,
        { suit, filedOn: on, plaintiffIds, against, courtId, judgedOn: null, result: null },
      ],
    }),
  LitigationJudged: (file, { on, suit, result }) =>
    within(file, {
      suits: file.litigation.suits.map((each) =>
        each.suit === suit ? { ...each, judgedOn: on, result } : each,
      ),
    }),
  // 司法解释第六十四条：起诉期限没有届满，已经登记的届满不作数。
  LitigationNoticeOmitted: (file, { on }) => ({
    ...within(file, { noticeOmittedOn: on }),
    ...(file.stage === 'closed' ? { stage: 'effective' as const, closedOn: null } : {}),
  }),
  LitigationRightsTold: (file, { on, partyId }) =>
    within(file, { told: [...file.litigation.told, { partyId, on }] }),
  NonPerformanceRecorded: (file, { on, partyId }) =>
    within(file, {
      enforcements: [
        ...file.litigation.enforcements,
        { partyId, recordedOn: on, demandedOn: null, startedOn: null },
      ],
    }),
  PerformanceDemanded: (file, { on, partyId }) => enforcement(file, partyId, { demandedOn: on }),
  EnforcementStarted: (file, { on, partyId }) => enforcement(file, partyId, { startedOn: on }),
};
