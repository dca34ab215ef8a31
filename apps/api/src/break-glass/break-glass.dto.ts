import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { reasons, type ReasonCode } from '@fuyi/audit';

export class AskBreakGlassDto {
  /** 为什么：a code of `reasons`. */
  @IsIn(reasons.map(({ code }) => code), { message: '请选择原因' })
  readonly reason!: ReasonCode;

  @IsString({ message: '请写明具体情况' })
  @MinLength(5, { message: '请写明具体情况，至少 5 字' })
  @MaxLength(2_000, { message: '具体情况最多 2000 字' })
  readonly explanation!: string;
}
