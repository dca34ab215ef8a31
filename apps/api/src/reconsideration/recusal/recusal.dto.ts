import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { recusalGrounds, type RecusalGround } from '@fuyi/reconsideration';
import { codesOf } from '../../platform/codes-of';
import { HasWords } from '../../platform/has-words';
import { OnDay } from '../intake.dto';

export class DeclareRecusalDto extends OnDay {
  @IsIn(codesOf(recusalGrounds), { message: '请选择回避的事由' })
  readonly ground!: RecusalGround;

  @IsString()
  @HasWords({ message: '请写明理由' })
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason!: string;
}

export class RequestRecusalDto extends DeclareRecusalDto {
  @IsString({ message: '请选择申请回避的人员' })
  @MaxLength(80)
  readonly officerId!: string;

  /** 提出申请的当事人；当事人自己的账号只能写自己。 */
  @IsString({ message: '请选择提出申请的当事人' })
  @MaxLength(80)
  readonly requestedById!: string;
}

export class DecideRecusalDto extends DeclareRecusalDto {
  @IsString({ message: '请选择承办人' })
  @MaxLength(80)
  readonly officerId!: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly requestedById?: string;

  @IsBoolean({ message: '请选择是否回避' })
  readonly granted!: boolean;

  /** 机关负责人的回避，已经集体讨论决定。 */
  @IsOptional()
  @IsBoolean({ message: '请选择是否经集体讨论' })
  readonly collectively?: boolean;
}
