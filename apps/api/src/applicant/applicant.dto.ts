import { OmitType } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { HasWords } from '../platform/has-words';
import { EvidenceContentDto } from '../reconsideration/evidence.dto';

export class CaseCodeSignInDto {
  @IsString({ message: '请填写查询码' })
  @IsNotEmpty({ message: '请填写查询码' })
  @MaxLength(80, { message: '查询码没有这么长' })
  readonly code!: string;

  @IsString({ message: '请填写末四位' })
  @IsNotEmpty({ message: '请填写末四位' })
  @MaxLength(20, { message: '末四位只有四个字' })
  readonly pin!: string;
}

export class IssueCaseCodeDto {
  @IsString({ message: '请选择发给谁' })
  @MaxLength(80)
  readonly personId!: string;
}

/** 当天提交，由本人提交：whose and when are not asked. */
export class OwnEvidenceDto extends OmitType(EvidenceContentDto, ['on'] as const) {}

export class OwnServiceAddressDto {
  @IsString({ message: '请写明送达地址' })
  @HasWords({ message: '请写明送达地址' })
  @MaxLength(300, { message: '送达地址最多 300 字' })
  readonly address!: string;

  @IsBoolean({ message: '请选择是否同意电子送达' })
  readonly electronic!: boolean;
}

export class OwnReasonDto {
  @IsString({ message: '请写明理由' })
  @HasWords({ message: '请写明理由' })
  @MaxLength(2_000, { message: '理由最多 2,000 字' })
  readonly reason!: string;
}

export class OwnMaybeReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(2_000, { message: '理由最多 2,000 字' })
  readonly reason?: string;
}
