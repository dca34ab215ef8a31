import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import { addYears, Barred, inChinese, type PlainDate } from '@fuyi/kernel';
import { whatIf, type Hypothesis } from '@fuyi/reconsideration';
import { Permitted } from '../platform/permitted';
import { Problem } from '../platform/problem';
import { CALENDAR, CLOCK } from '../platform/tokens';
import { CurrentAsking } from './asking.decorator';
import { CaseAccess } from './case-access';
import type { Asking } from './case-orders';
import { WhatIfDto } from './what-if.dto';

/** Further ahead no schedule of holidays is known, and a slip of the hand is likelier than a question. */
const yearsAhead = 3;

const hypothesisOf = (asked: WhatIfDto, on: PlainDate): Hypothesis => {
  const { kind, ground = 'other', resumedOn = null, days = 30, document = 'decision' } = asked;
  switch (kind) {
    case 'suspend':
      return { kind, on, ground, resumedOn };
    case 'convert':
      return { kind, on };
    case 'extend':
      return { kind, on, days };
    case 'serve':
      return { kind, on, document };
  }
};

@ApiTags('案件')
@Controller('cases/:caseId/what-if')
export class WhatIfController {
  constructor(
    private readonly access: CaseAccess,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 假设推演：时钟现在怎样、那样办了会怎样；什么也不保存。 */
  @Post()
  @HttpCode(200)
  @Permitted('case.read.whole')
  async suppose(@CurrentAsking() { caseId, account }: Asking, @Body() asked: WhatIfDto) {
    const { recorded } = await this.access.require(account, caseId);
    const today = this.clock.today();
    const on = asked.on ?? today;
    const latest = addYears(today, yearsAhead);
    if (on > latest || (asked.resumedOn ?? on) > latest)
      throw new Problem({
        status: 400,
        code: 'TOO_FAR_AHEAD',
        title: `推演的日子最晚到${inChinese(latest)}，请核对。`,
      });
    const events = recorded.map(({ event }) => event);
    const clocks = whatIf(events, hypothesisOf(asked, on), today, this.calendar);
    return clocks instanceof Barred ? clocks : { today, on, kind: asked.kind, clocks };
  }
}
