import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { EndingCommand } from './commands';

/** 撤回与终止（第四十一条）。 */
export const endingRules: Rules<CaseFile, EndingCommand, CaseEvent> = {
  WithdrawApplication: (data, { stage, withdrawalRequestedOn, receivedOn }) => {
    if (stage === 'unknown') return bar('NO_SUCH_CASE');
    if (receivedOn && data.on < receivedOn) return bar('DAY_BEFORE_RECEIPT');
    if (stage === 'under-review' || stage === 'awaiting-correction')
      return [{ type: 'ApplicationWithdrawn', data }];
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('TOO_LATE_TO_WITHDRAW');
    return withdrawalRequestedOn ? [] : [{ type: 'WithdrawalRequested', data }];
  },

  GrantWithdrawal: ({ on }, { stage, withdrawalRequestedOn }) => {
    if (stage === 'terminated') return [];
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('NOT_UNDER_EXAMINATION');
    if (!withdrawalRequestedOn || on < withdrawalRequestedOn) return bar('NO_WITHDRAWAL_REQUESTED');
    return [{ type: 'CaseTerminated', data: { on, ground: 'withdrawn' } }];
  },
};
