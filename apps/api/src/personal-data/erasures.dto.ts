import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { erasureGrounds, refusalGrounds } from '@fuyi/erasure';

export class RequestErasureDto {
  @IsString({ message: '请先查找这个人' })
  @Length(1, 100, { message: '请先查找这个人' })
  readonly personId!: string;

  @IsIn(erasureGrounds.map(({ code }) => code), { message: '请从表里选应当删除的情形' })
  readonly ground!: string;
}

export class DecideErasureDto {
  @IsBoolean({ message: '请选择同意还是不同意' })
  readonly approved!: boolean;

  /** 不同意的理由。 */
  @IsOptional()
  @IsIn(refusalGrounds.map(({ code }) => code), { message: '请从表里选不同意的理由' })
  readonly reason?: string;
}
