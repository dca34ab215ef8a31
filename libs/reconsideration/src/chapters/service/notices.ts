import type { Calendar } from '@fuyi/calendar';
import type { ClockAnswer } from '@fuyi/law';
import { answerOf } from '../../periods';
import type { CaseFile } from '../../state';
import { isOpen, type ServiceAttempt } from './state';

/** 民事诉讼法第九十五条：自发出公告之日起，经过三十日，即视为送达。 */
export const noticePeriod = ({ on }: ServiceAttempt, calendar: Calendar): ClockAnswer =>
  answerOf('public-notice-service', { postedOn: on }, calendar);

export const openNotices = ({ service }: CaseFile): readonly ServiceAttempt[] =>
  service.attempts.filter((each) => each.method === 'public-notice' && isOpen(each));
