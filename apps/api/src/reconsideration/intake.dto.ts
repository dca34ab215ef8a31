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
import { acceptanceConditions, correctionItems, nonAcceptanceMatters, type ConditionItem } from '@fuyi/law';
import { agentKindTerms, type AgentKind } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';
import { PersonInput } from '../platform/person-input';

/** The legal day of the act; today when absent. */
export class OnDay {
  @IsOptional()
  @IsCalendarDay()
  readonly on?: PlainDate;
}

export class AppointAgentDto extends OnDay {
  @IsString({ message: '请选择被代理的当事人' })
  @MaxLength(80)
  readonly partyId!: string;

  @IsIn(codesOf(agentKindTerms), { message: '请选择代理人的种类' })
  readonly kind!: AgentKind;

  @IsIn(['general', 'special'], { message: '请选择代理权限' })
  readonly authority!: 'general' | 'special';

  /** 授权期限的最后一日。 */
  @IsOptional()
  @IsCalendarDay()
  readonly until?: PlainDate;

  /** 委托事项。 */
  @IsOptional()
  @IsString()
  @MaxLength(2_000, { message: '委托事项最多 2,000 字' })
  readonly matters?: string;

  @ValidateNested()
  @Type(() => PersonInput)
  @IsObject({ message: '请填写代理人' })
  readonly person!: PersonInput;
}

export class JoinThirdPartyDto extends OnDay {
  /** 第十六条第一款：申请参加，或者由行政复议机构通知。 */
  @IsOptional()
  @IsIn(['own-request', 'notice'], { message: '请选择第三人怎样参加' })
  readonly by?: 'own-request' | 'notice';

  @ValidateNested()
  @Type(() => PersonInput)
  @IsObject({ message: '请填写第三人' })
  readonly person!: PersonInput;
}

export class RequestCorrectionDto extends OnDay {
  @IsArray()
  @ArrayNotEmpty({ message: '请一次性写明全部补正事项' })
  @ArrayMaxSize(30)
  @IsIn([...new Set(codesOf(correctionItems))], {
    each: true,
    message: '没有这项补正事项，请从列表中选择',
  })
  readonly items!: string[];

  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '补充说明最多 20,000 字' })
  readonly note?: string;
}

export class SubmitCorrectionDto extends OnDay {
  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '说明最多 20,000 字' })
  readonly note?: string;
}

export class ConditionAnswerDto {
  @IsIn(acceptanceConditions.map(({ item }) => item), { message: '没有这项受理条件' })
  readonly item!: ConditionItem;

  @IsBoolean({ message: '请逐项选择符合或者不符合' })
  readonly met!: boolean;
}

export class AcceptApplicationDto extends OnDay {
  @IsArray({ message: '请逐项认定七项受理条件' })
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => ConditionAnswerDto)
  readonly conditions!: ConditionAnswerDto[];
}

export class DeclineApplicationDto extends AcceptApplicationDto {
  @IsString()
  @HasWords({ message: '不予受理应当说明理由' })
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason!: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly competentAuthorityId?: string;

  /** 第十二条、实施条例第三十六条列明的事由。 */
  @IsOptional()
  @IsIn([...new Set(codesOf(nonAcceptanceMatters))], {
    message: '没有这项不予受理的事由，请从列表中选择',
  })
  readonly matter?: string;
}

export class WithdrawApplicationDto extends OnDay {
  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '理由最多 20,000 字' })
  readonly reason?: string;

  /** 第十五条第二款：有代表人的，被代表的申请人是否都同意撤回。 */
  @IsOptional()
  @IsBoolean({ message: '请选择被代表的申请人是否都同意撤回' })
  readonly consentedByAll?: boolean;
}
