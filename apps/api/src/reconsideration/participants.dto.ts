import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { relations, type LossKind, type Side } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';
import { PersonInput } from '../platform/person-input';
import { OnDay } from './intake.dto';

const Ids =
  (what: string, most: number): PropertyDecorator =>
  (target, property) => {
    const name = String(property);
    IsArray({ message: `请选择${what}` })(target, name);
    ArrayMaxSize(most)(target, name);
    IsString({ each: true })(target, name);
    MaxLength(80, { each: true })(target, name);
  };

export class ChangeAgentDto extends OnDay {
  @IsString({ message: '请选择被代理的当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsIn(['general', 'special'], { message: '请选择代理权限' })
  readonly authority!: 'general' | 'special';

  @IsOptional()
  @IsCalendarDay()
  readonly until?: PlainDate;
}

export class DismissAgentDto extends OnDay {
  @IsString({ message: '请选择被代理的当事人' })
  @MaxLength(80)
  readonly partyId!: string;
}

export class ChooseRepresentativesDto extends OnDay {
  @IsIn(['applicant', 'third-party'], { message: '请选择申请人或者第三人' })
  readonly side!: Side;

  @Ids('代表人', 10)
  @ArrayNotEmpty({ message: '请选择代表人' })
  readonly representativeIds!: string[];

  @IsBoolean({ message: '请选择推选书是否由全体签名' })
  readonly signedByAll!: boolean;
}

export class WithdrawApplicantsDto extends OnDay {
  @Ids('撤回的申请人', 1_000)
  @ArrayNotEmpty({ message: '请选择撤回的申请人' })
  readonly applicantIds!: string[];

  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly byRepresentativeId?: string;

  @IsOptional()
  @Ids('同意撤回的申请人', 1_000)
  readonly consentedIds?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason?: string;
}

export class RecordPartyLossDto extends OnDay {
  @IsString({ message: '请选择当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsIn(['died', 'terminated', 'incapacitated'], { message: '请选择死亡、终止或者丧失行为能力' })
  readonly kind!: LossKind;
}

export class SucceedPartyDto extends OnDay {
  @IsString({ message: '请选择当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsIn(codesOf(relations), { message: '请选择与当事人的关系' })
  readonly relation!: string;

  @IsArray({ message: '请填写承继的人' })
  @ArrayNotEmpty({ message: '请填写承继的人' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PersonInput)
  readonly persons!: PersonInput[];
}

export class RegisterGuardianDto extends OnDay {
  @IsString({ message: '请选择当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsIn(codesOf(relations), { message: '请选择与当事人的关系' })
  readonly relation!: string;

  @ValidateNested()
  @Type(() => PersonInput)
  @IsObject({ message: '请填写法定代理人' })
  readonly person!: PersonInput;
}
