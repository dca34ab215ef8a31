import { HasWords } from '../platform/has-words';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { nonPublicationGrounds } from '@fuyi/law';
import { OnDay } from '../reconsideration/intake.dto';

const tooLong = { message: '文字太长，请写在一万字以内' };

export class ReviewPublicationDto extends OnDay {
  @IsBoolean({ message: '请选择同意或者退回' })
  readonly approved!: boolean;

  @IsOptional()
  @IsString({ message: '意见应当是文字' })
  @MaxLength(10_000, tooLong)
  readonly opinion?: string;
}

export class WithholdPublicationDto extends OnDay {
  @IsIn(nonPublicationGrounds.map(({ code }) => code), { message: '请从不予公开的理由表中选择' })
  readonly ground!: string;

  @IsOptional()
  @IsString({ message: '理由应当是文字' })
  @MaxLength(10_000, tooLong)
  readonly reason?: string;
}

export class WithdrawPublicationDto extends OnDay {
  @IsString({ message: '请写明撤回的理由' })
  @HasWords({ message: '请写明撤回的理由' })
  @MaxLength(10_000, tooLong)
  readonly reason!: string;
}
