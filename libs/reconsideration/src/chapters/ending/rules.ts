import type { Calendar } from '@fuyi/calendar';
import type { Rules } from '@fuyi/kernel';
import { isInForce, terminationGrounds } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { terminableFrom } from '../../periods';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import { openSuspension } from '../pauses/pauses';
import type { EndingCommand } from './commands';

/** 行政拘留是处罚，限制人身自由的强制措施是行政强制；the act kinds that can hold them. */
const custodial: readonly string[] = ['penalty', 'enforcement'];

/** 撤回与终止（第四十一条）。 */
export const endingRules = (calendar: Calendar): Rules<CaseFile, EndingCommand, CaseEvent> => ({
  // 第四十一条第二项至第五项：行政复议机关决定终止。
  TerminateCase: (data, file) => {
    if (file.stage === 'terminated' && file.ending.terminationGround === data.ground) return [];
    if (!isUnderWay(file) || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    const row = terminationGrounds.find(({ code }) => code === data.ground);
    if (!row || row.code === 'withdrawn' || !isInForce(row.inForce, data.on))
      return bar('UNKNOWN_TERMINATION_GROUND');
    if (data.ground === 'criminal-measure' && !custodial.includes(file.act?.kind ?? ''))
      return bar('ACT_NOT_CUSTODIAL');
    const open = openSuspension(file);
    if (open && data.on < open.on) return bar('RESUMED_BEFORE_SUSPENSION');
    if (data.ground === 'sixty-days') {
      const from = open && terminableFrom(open.on, open.ground, calendar);
      if (!from) return bar('SUSPENSION_NEVER_TERMINATES');
      if (data.on < from) return bar('SIXTY_DAYS_NOT_COMPLETE');
    }
    return [{ type: 'CaseTerminated', data }];
  },

  WithdrawApplication: (data, { stage, withdrawalRequestedOn, receivedOn, participants }) => {
    if (stage === 'unknown') return bar('NO_SUCH_CASE');
    if (receivedOn && data.on < receivedOn) return bar('DAY_BEFORE_RECEIPT');
    const represented = (participants.representatives.applicant?.length ?? 0) > 0;
    if (represented && !data.consentedByAll && !withdrawalRequestedOn)
      return bar('REPRESENTED_CONSENT_MISSING');
    if (stage === 'under-review' || stage === 'awaiting-correction')
      return [{ type: 'ApplicationWithdrawn', data }];
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('TOO_LATE_TO_WITHDRAW');
    return withdrawalRequestedOn ? [] : [{ type: 'WithdrawalRequested', data }];
  },

  GrantWithdrawal: ({ on }, { stage, withdrawalRequestedOn, mediation }) => {
    if (stage === 'terminated') return [];
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('NOT_UNDER_EXAMINATION');
    if (!withdrawalRequestedOn || on < withdrawalRequestedOn) return bar('NO_WITHDRAWAL_REQUESTED');
    const settled = mediation.settlement ? { settled: true } : {};
    return [{ type: 'CaseTerminated', data: { on, ground: 'withdrawn', ...settled } }];
  },
});
