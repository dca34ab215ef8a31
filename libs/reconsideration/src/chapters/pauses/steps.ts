import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { unservedOf } from '../../parties';
import { reply, sendCopy } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { collateralSteps } from '../collateral/steps';
import { endingSteps } from '../ending/steps';
import { openSuspension } from './pauses';

const notices = ['suspension-notice', 'resumption-notice', 'extension-notice'] as const;

/** 中止、恢复、延长，都应当书面告知当事人。 */
export const noticeSteps = (file: CaseFile, add: Add): readonly NextStep[] =>
  notices.flatMap((document) => {
    const left = unservedOf(file, document).length;
    return left > 0 ? [add(`serve-${document}`, null, left > 1 ? `还有${left}人` : '')] : [];
  });

/** What is waited for while the case itself goes on. */
export const pauseSteps = (file: CaseFile, add: Add): readonly NextStep[] =>
  file.pauses.excluded.some(({ kind, to }) => kind === 'appraisal' && !to)
    ? [add('record-appraisal-opinion')]
    : [];

/** 中止期间：审理停下，告知、答复、撤回照办。 */
export const suspendedSteps = (
  file: CaseFile,
  acceptedOn: PlainDate,
  today: PlainDate,
  calendar: Calendar,
  add: Add,
): readonly NextStep[] => {
  const { procedure, copyServedOn } = file;
  const answering = !procedure
    ? []
    : !copyServedOn
      ? [add(`send-copy.${procedure}`, sendCopy(acceptedOn, procedure, calendar))]
      : file.reply || file.replyLapsedOn
        ? []
        : [add(`reply.${procedure}`, reply(file, copyServedOn, calendar))];
  return [
    ...noticeSteps(file, add),
    ...(unservedOf(file, 'acceptance-notice').length > 0 ? [add('serve-acceptance-notice')] : []),
    ...pauseSteps(file, add),
    ...(file.withdrawalRequestedOn ? [add('grant-withdrawal')] : []),
    ...answering,
    ...collateralSteps(file, calendar, add),
    ...endingSteps(file, today, calendar, add),
    add('resume-case', null, openSuspension(file)?.orderedToResumeOn ? '上级已责令恢复' : ''),
  ];
};
