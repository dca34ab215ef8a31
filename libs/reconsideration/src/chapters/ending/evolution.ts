import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { EndingEvent } from './events';

export const endingEvolution: Evolution<CaseFile, EndingEvent> = {
  ApplicationWithdrawn: (file, { on }) => ({ ...file, stage: 'withdrawn', concludedOn: on }),
  WithdrawalRequested: (file, { on }) => ({ ...file, withdrawalRequestedOn: on }),
  CaseTerminated: (file, { on, ground }) => ({
    ...file,
    ending: { terminationGround: ground },
    stage: 'terminated',
    outcome: 'terminate',
    concludedOn: on,
  }),
};
