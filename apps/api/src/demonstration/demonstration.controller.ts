import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { ClockOnlyForward, type Clock, type DemonstrationClock } from '@fuyi/clock';
import { roleTerms } from '@fuyi/glossary';
import type { PlainDate } from '@fuyi/kernel';
import { Accounts } from '../platform/accounts';
import { Open, Permitted } from '../platform/permitted';
import { Problem } from '../platform/problem';
import { problem } from '../platform/problems';
import type { Settings } from '../platform/settings';
import { CLOCK, POOL, SETTINGS } from '../platform/tokens';
import { AdvanceClockDto } from './demonstration.dto';
import { publicCaseCodes } from './public-case-codes';
import { passedDay } from './passed-day';

const movable = (clock: Clock): clock is DemonstrationClock => 'advanceDays' in clock && 'setTo' in clock;

@ApiTags('示范环境')
@Controller('demonstration')
export class DemonstrationController {
  constructor(
    private readonly accounts: Accounts,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(POOL) private readonly pool: Pool | null,
  ) {}

  /** Accounts are listed for everybody only where everybody knows the password. */
  @Get()
  @Open('the sign-in page of the demonstration offers its accounts')
  async demonstration() {
    const enabled = this.settings.demonstration;
    const all = enabled ? await this.accounts.all() : [];
    // 当事人不是示范人物，凭查询码进来
    const accounts = all.filter(({ role }) => role !== 'applicant');
    return {
      enabled,
      today: this.clock.today(),
      caseCodes: enabled && this.pool ? await publicCaseCodes(this.pool) : [],
      accounts: accounts.map(({ accountId, name, role, office }) => ({
        accountId,
        name,
        role,
        roleTerm: roleTerms[role],
        office,
      })),
    };
  }

  /** 往后拨示范时钟，等到期事项依法自动办完再回答。 */
  @Post('clock')
  @HttpCode(200)
  @Permitted('demonstration.advance')
  async advance(@Body() { days, to }: AdvanceClockDto) {
    if (!this.settings.demonstration || !movable(this.clock)) throw problem('NO_SUCH_PAGE');
    // null 与没有填写一样
    if (((days ?? null) === null) === ((to ?? null) === null))
      throw problem('INVALID_REQUEST', { errors: [{ field: 'days', message: '天数和日期请填写其中一项' }] });
    const today = await this.move(this.clock, days, to);
    if (this.pool) await passedDay(this.pool, today);
    return { today };
  }

  private async move(clock: DemonstrationClock, days: number | undefined, to: PlainDate | undefined) {
    try {
      return to ? await clock.setTo(to) : await clock.advanceDays(days ?? 1);
    } catch (error) {
      if (!(error instanceof ClockOnlyForward)) throw error;
      throw new Problem({ status: 400, code: 'CLOCK_ONLY_FORWARD', title: '示范时钟只能向前拨。' });
    }
  }
}
