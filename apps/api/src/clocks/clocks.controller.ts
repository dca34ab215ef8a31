import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Calendar } from '@fuyi/calendar';
import { Barred } from '@fuyi/kernel';
import { clock, routing, routingCase } from '@fuyi/law';
import { Permitted } from '../platform/permitted';
import { Problem } from '../platform/problem';
import { CALENDAR } from '../platform/tokens';
import { CountDto, RouteDto } from './clocks.dto';

/** Facts that cannot be counted with are a wrong request, not a bar on a case. */
const answered = <Answer>(answer: Answer | Barred): Answer => {
  if (!(answer instanceof Barred)) return answer;
  const { code, basis, message } = answer;
  throw new Problem({ status: 400, code, title: message, basis });
};

@ApiTags('期限与分流')
@Controller()
export class ClocksController {
  constructor(@Inject(CALENDAR) private readonly calendar: Calendar) {}

  /** 由事实算期限，逐步说明为什么是这一天。 */
  @Post('clocks')
  @HttpCode(200)
  @Permitted('clock.read')
  count(@Body() { rule, facts }: CountDto) {
    return answered(clock(rule, facts, this.calendar));
  }

  /** 第五十三条：适用哪种程序的建议。 */
  @Post('routing')
  @HttpCode(200)
  @Permitted('routing.read')
  route(@Body() input: RouteDto) {
    return routing(answered(routingCase(input.case)));
  }
}
