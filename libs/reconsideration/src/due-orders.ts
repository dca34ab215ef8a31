import type { Calendar } from '@fuyi/calendar';
import { laterOf, type Order, type PlainDate } from '@fuyi/kernel';
import type { CaseCommand } from './commands';
import { noticePeriod, openNotices } from './chapters/service/notices';
import { litigationEndOf } from './chapters/litigation/enforcement-clocks';
import { citizensOf } from './parties';
import { acceptanceReview, correction, dueOn, reply } from './periods';
import type { CaseFile } from './state';

/** The period whose lapse the law gives a consequence, its last day, and the order that records it. */
const lapsing = (
  file: CaseFile,
  calendar: Calendar,
): { readonly type: CaseCommand['type']; readonly lastDay: PlainDate } | null => {
  switch (file.stage) {
    case 'under-review':
      return (
        file.reviewFrom && {
          type: 'CloseReviewPeriod',
          lastDay: dueOn(acceptanceReview(file.reviewFrom, calendar)),
        }
      );
    case 'awaiting-correction': {
      const from = file.correction?.servedOn;
      const { correctionExtendedTo } = file.filing;
      return from
        ? { type: 'CloseCorrectionPeriod', lastDay: dueOn(correction(from, calendar, correctionExtendedTo)) }
        : null;
    }
    case 'under-examination':
    case 'suspended':
      return file.copyServedOn && !file.reply && !file.replyLapsedOn
        ? { type: 'CloseReplyPeriod', lastDay: dueOn(reply(file, file.copyServedOn, calendar)) }
        : null;
    case 'effective':
      return {
        type: 'CloseLitigationPeriod',
        lastDay: citizensOf(file)
          .flatMap((partyId) => litigationEndOf(file, partyId, calendar) ?? [])
          .reduce(laterOf),
      };
    default:
      return null;
  }
};

/** 日子过去，法律说了算：今天应当登记的法律后果。The decider decides again, so a late or repeated day does no harm. */
export const dueOrders = (
  file: CaseFile,
  caseId: string,
  today: PlainDate,
  calendar: Calendar,
): readonly Order<CaseCommand>[] => {
  const period = lapsing(file, calendar);
  const over: CaseCommand['type'][] = period && period.lastDay < today ? [period.type] : [];
  if (openNotices(file).some((notice) => dueOn(noticePeriod(notice, calendar)) < today))
    over.push('CloseNoticePeriod');
  return over.map((type) => ({
    category: 'reconsideration',
    id: caseId,
    command: { type, data: { on: today } } as CaseCommand,
  }));
};
