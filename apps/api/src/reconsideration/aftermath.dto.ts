import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { obligationKinds, type ObligationKind } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';

const tooLong = { message: '最多 20,000 字' };

export class LetterDto extends OnDay {
  @IsString({ message: '请选择收件机关' })
  @MaxLength(80)
  readonly addresseeId!: string;

  @IsString({ message: '请写明文书的内容' })
  @HasWords({ message: '请写明文书的内容' })
  @MaxLength(20_000, tooLong)
  readonly content!: string;
}

export class LetterReceiptDto extends OnDay {
  @IsInt({ message: '请选择是第几份文书' })
  @Min(1)
  @Max(1_000)
  readonly letter!: number;
}

export class LetterAnswerDto extends LetterReceiptDto {
  @IsString({ message: '请写明纠正的情况' })
  @HasWords({ message: '请写明纠正的情况' })
  @MaxLength(20_000, tooLong)
  readonly answer!: string;
}

export class PerformanceReportDto extends OnDay {
  @IsIn(codesOf(obligationKinds), { message: '请选择履行的是哪一项' })
  readonly obligation!: ObligationKind;

  /** 重作：是否以同一事实和理由作出相同或者基本相同的行政行为。 */
  @IsOptional()
  @IsBoolean({ message: '请选择重作的行为与原行为是否相同' })
  readonly sameAgain?: boolean;

  @IsString({ message: '请写明履行的情况' })
  @HasWords({ message: '请写明履行的情况' })
  @MaxLength(20_000, tooLong)
  readonly report!: string;
}

export class PerformanceOrderDto extends OnDay {
  @IsCalendarDay()
  readonly performBy!: PlainDate;

  @IsString({ message: '请写明责令履行的内容' })
  @HasWords({ message: '请写明责令履行的内容' })
  @MaxLength(20_000, tooLong)
  readonly content!: string;
}

export class SupervisionDto extends OnDay {
  @IsString({ message: '请写明约谈、通报的内容' })
  @HasWords({ message: '请写明约谈、通报的内容' })
  @MaxLength(20_000, tooLong)
  readonly content!: string;
}

export class SuperiorNotificationDto extends OnDay {
  /** 抄告的是第几份意见书；抄告决定书的不填。 */
  @IsOptional()
  @IsInt({ message: '请选择是第几份意见书' })
  @Min(1)
  @Max(1_000)
  readonly letter?: number;
}

export class PenaltyWithdrawalDto extends OnDay {
  @IsString({ message: '请写明公开说明的理由' })
  @HasWords({ message: '请写明公开说明的理由' })
  @MaxLength(20_000, tooLong)
  readonly explanation!: string;
}
