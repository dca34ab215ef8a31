import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { publishedCalendar } from '@fuyi/calendar';
import { Barred, daysBetween, weekdayTerm } from '@fuyi/kernel';
import { clock } from '@fuyi/law';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RawQuery } from '../decisions/decision-query';
import { invalidQuery } from '../page/page-error';
import { Pages } from '../page/pages';
import { PORTAL_SETTINGS, type PortalSettings } from '../settings';
import { beginnings, deadlineQuestion, type DeadlineQuestion } from './deadline-question';

/** 第二十条：申请期限，连同每一步的依据。 */
@Controller('deadline')
export class DeadlineController {
  constructor(
    @Inject(PORTAL_SETTINGS) private readonly settings: PortalSettings,
    @Inject(Pages) private readonly pages: Pages,
  ) {}

  @Get()
  show(@Query() raw: RawQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const question = deadlineQuestion(raw, this.settings.today());
    this.pages.send(request, reply, {
      name: 'deadline',
      title: '算一算期限',
      section: 'deadline',
      data: { beginnings, question, weekdayTerm, answer: question && this.answerTo(question) },
    });
  }

  private answerTo({ facts }: DeadlineQuestion) {
    const answer = clock('application-period', facts, publishedCalendar);
    if (answer instanceof Barred) throw invalidQuery(answer.message);
    const { dueDate } = answer;
    return { ...answer, daysLeft: dueDate && daysBetween(this.settings.today(), dueDate) };
  }
}
