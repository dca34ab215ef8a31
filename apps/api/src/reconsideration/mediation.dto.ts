import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';
import { GivenReasonDto } from './pauses.dto';

/** 调解协议、和解协议的内容。 */
export class AgreedTermsDto extends OnDay {
  @IsString({ message: '请写明协议的内容' })
  @HasWords({ message: '请写明协议的内容' })
  @MaxLength(20_000, { message: '协议内容最多 20,000 字' })
  readonly terms!: string;

  @IsBoolean({ message: '请确认协议自愿、合法' })
  readonly lawful!: boolean;
}

export class SignMediationDto extends OnDay {
  @IsString({ message: '请选择签字的当事人' })
  @MaxLength(80)
  readonly partyId!: string;
}

export class EndMediationDto extends GivenReasonDto {
  /** 反悔的一方；absent: 没有达成协议。 */
  @IsOptional()
  @IsString({ message: '请选择反悔的当事人' })
  @MaxLength(80)
  readonly partyId?: string;
}

export class EarlierWithdrawalDto extends GivenReasonDto {
  @IsUUID(undefined, { message: '请选择前一次的案件' })
  readonly caseId!: string;

  @IsBoolean({ message: '请选择申请人是否证明撤回违背其真实意愿' })
  readonly againstTrueWill!: boolean;
}
