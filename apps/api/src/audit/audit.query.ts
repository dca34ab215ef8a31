import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { outcomes, type AuditFilter, type AuditOutcome } from '@fuyi/audit';
import type { PlainDate } from '@fuyi/kernel';
import { IsCalendarDay } from '../platform/calendar-day';

const dayLasts = 24 * 60 * 60_000;
/** 一日，北京时间。 */
export const beginOf = (day: PlainDate): Date => new Date(`${day}T00:00:00+08:00`);
export const endOf = (day: PlainDate): Date => new Date(beginOf(day).getTime() + dayLasts);

/** 谁、哪个案件、办什么、结果、哪几日；absent: all of them. */
export class AuditQuery {
  @IsOptional()
  @IsString()
  @MaxLength(80, { message: '账号最多 80 字' })
  readonly actor?: string;

  @IsOptional()
  @Matches(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { message: '案件编号的格式不对' })
  readonly caseId?: string;

  @IsOptional()
  @Matches(/^[a-z][a-z.-]{0,59}$/, { message: '没有这种行为' })
  readonly action?: string;

  @IsOptional()
  @IsIn(outcomes, { message: '没有这种结果' })
  readonly outcome?: AuditOutcome;

  @IsOptional()
  @IsCalendarDay()
  readonly from?: PlainDate;

  @IsOptional()
  @IsCalendarDay()
  readonly to?: PlainDate;

  /** `false`：略去页面自动取的。 */
  @IsOptional()
  @IsIn(['true', 'false'], { message: '应当是 true 或者 false' })
  readonly routine?: 'true' | 'false';
}

/** 页面自己隔一会儿就取一次的，不是谁要看什么。 */
const routine = [
  ...['me.read', 'reminder.read', 'reference.read', 'demonstration.read', 'work.read', 'clock.read'],
  ...['break-glass.notices', 'session.ways'],
];

export class AuditPageQuery extends AuditQuery {
  /** The `next` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '页码应当是整数' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly before?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '每页条数应当是整数' })
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}

export class BrowsingQuery {
  /** The last day of the week looked at; absent: today. */
  @IsOptional()
  @IsCalendarDay()
  readonly until?: PlainDate;
}

export const filterOf = ({
  actor,
  caseId,
  action,
  outcome,
  from,
  to,
  ...asked
}: AuditQuery): AuditFilter => ({
  ...(actor !== undefined && { actors: [actor] }),
  ...(caseId !== undefined && { caseId }),
  ...(action !== undefined && { action }),
  ...(outcome !== undefined && { outcome }),
  ...(asked.routine === 'false' && { except: routine }),
  ...(from !== undefined && { from: beginOf(from) }),
  ...(to !== undefined && { until: endOf(to) }),
});
