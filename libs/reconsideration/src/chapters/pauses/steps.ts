import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { toServe } from '../service/steps';
import { copyDue, reply } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { openReviews } from '../collateral/reviews';
import { collateralSteps, unansweredReviewSteps } from '../collateral/steps';
import { endingSteps } from '../ending/steps';
import { openSuspension } from './pauses';

const notices = ['suspension-notice', 'resumption-notice', 'extension-notice'] as const;

/** 中止、恢复、延长，都应当书面告知当事人。 */
export const noticeSteps = (file: CaseFile, add: Add): readonly NextStep[] =>
  notices.flatMap((document) => {
    const left = toServe(file, document).length;
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
      ? toServe(file, 'copy-of-application').map(() =>
          add(`send-copy.${procedure}`, copyDue(file, acceptedOn, calendar)),
        )
      : file.reply || file.replyLapsedOn
        ? []
        : [add(`reply.${procedure}`, reply(file, copyServedOn, calendar))];
  const open = openSuspension(file);
  // 附带审查没有结论，中止的原因就没有消除（第三十九条第二款）。
  const waiting = open?.ground === 'normative-review' && openReviews(file).length > 0;
  return [
    ...noticeSteps(file, add),
    ...(toServe(file, 'acceptance-notice').length > 0 ? [add('serve-acceptance-notice')] : []),
    ...pauseSteps(file, add),
    ...(file.withdrawalRequestedOn ? [add('grant-withdrawal')] : []),
    ...answering,
    ...collateralSteps(file, calendar, add),
    ...unansweredReviewSteps(file, today, calendar, add),
    ...endingSteps(file, today, calendar, add),
    ...(waiting ? [] : [add('resume-case', null, open?.orderedToResumeOn ? '上级已责令恢复' : '')]),
  ];
};
