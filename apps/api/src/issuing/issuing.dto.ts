import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { HasWords } from '../platform/has-words';
import { OnDay } from '../reconsideration/intake.dto';

export class IssuePaperDto extends OnDay {
  @Matches(/^[a-z-]{3,60}$/, { message: '请选择要用印的文书' })
  readonly kind!: string;

  @IsOptional()
  @IsInt({ message: '请选择是第几份' })
  @Min(1, { message: '请选择是第几份' })
  @Max(1_000, { message: '请选择是第几份' })
  readonly copy?: number;
}

export class RecallPaperDto extends OnDay {
  @IsString({ message: '请写明收回的理由' })
  @HasWords({ message: '请写明收回的理由' })
  @MaxLength(2_000, { message: '理由最多 2,000 字' })
  readonly reason!: string;
}
