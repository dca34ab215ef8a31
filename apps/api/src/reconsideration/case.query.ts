import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { stageTerms, type Stage } from '@fuyi/reconsideration';

export class CaseListQuery {
  @IsOptional()
  @IsIn(Object.keys(stageTerms), { message: '没有这个案件阶段' })
  readonly stage?: Stage;

  @IsOptional()
  @IsString()
  @MaxLength(100, { message: '查找的内容最多 100 字' })
  readonly q?: string;

  /** Cursor handed out by the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly after?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '每页件数应当是整数' })
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}

const yes = () => Transform(({ value }: { value: unknown }) => value === true || value === 'true');

export class RoutingQuery {
  @yes() @IsBoolean() readonly factsClear: boolean = false;
  @yes() @IsBoolean() readonly relationsClear: boolean = false;
  @yes() @IsBoolean() readonly disputeMinor: boolean = false;
  @yes() @IsBoolean() readonly partiesAgree: boolean = false;
}
