import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import type { ApplicationPeriodStart } from '@fuyi/law';
import { IsCalendarDay } from '../platform/calendar-day';
import { HasWords } from '../platform/has-words';
import { PersonInput } from '../platform/person-input';

export class ActInput {
  @IsString()
  @HasWords({ message: '请写明行政行为的名称和文号' })
  @MaxLength(300, { message: '行政行为的名称和文号最多 300 字' })
  readonly title!: string;

  @IsString({ message: '请选择行政行为的种类' })
  @MaxLength(60)
  readonly kind!: string;

  @IsString({ message: '请选择行政管理领域' })
  @MaxLength(60)
  readonly field!: string;

  @IsCalendarDay({ message: '请填写行政行为作出的日期，例如 2026-03-09' })
  readonly madeOn!: PlainDate;

  @IsBoolean({ message: '请选择是否为不履行职责' })
  readonly inaction!: boolean;

  @IsBoolean({ message: '请选择是否当场作出' })
  readonly madeOnTheSpot!: boolean;

  @IsBoolean({ message: '请选择是否涉及不动产' })
  readonly realEstate!: boolean;

  @ValidateIf(({ amount }: ActInput) => amount !== null)
  @IsNumber({ maxDecimalPlaces: 2 }, { message: '涉案金额请填写元，最多两位小数；不涉及的留空' })
  @Min(0, { message: '涉案金额不能是负数' })
  @Max(1e12, { message: '涉案金额太大，请核对' })
  readonly amount!: number | null;

  @IsBoolean({ message: '请选择行政行为是否已经公开' })
  readonly disclosed!: boolean;
}

export class AgentInput {
  @IsInt({ message: '请选择代理人为哪一名申请人代理' })
  @Min(0)
  @Max(99)
  readonly applicant!: number;

  @IsIn(['lawyer', 'legal-worker', 'other'], { message: '请选择代理人的种类' })
  readonly kind!: 'lawyer' | 'legal-worker' | 'other';

  @IsIn(['general', 'special'], { message: '请选择代理权限' })
  readonly authority!: 'general' | 'special';

  @ValidateNested()
  @Type(() => PersonInput)
  @IsObject({ message: '请填写代理人' })
  readonly person!: PersonInput;
}

/** 申请书应当载明的事项（实施条例第二十七条），口头申请相同（第二十二条第三款）。 */
export class ApplicationInput {
  @IsOptional()
  @IsCalendarDay()
  readonly on?: PlainDate;

  @IsArray({ message: '请登记申请人' })
  @ArrayMinSize(1, { message: '请至少登记一名申请人' })
  @ArrayMaxSize(100, { message: '一次最多登记 100 名申请人' })
  @ValidateNested({ each: true })
  @Type(() => PersonInput)
  readonly applicants!: PersonInput[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PersonInput)
  readonly thirdParties?: PersonInput[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AgentInput)
  readonly agents?: AgentInput[];

  @IsString({ message: '请选择被申请人' })
  @MaxLength(80)
  readonly respondentId!: string;

  @ValidateNested()
  @Type(() => ActInput)
  @IsObject({ message: '请填写被申请复议的行政行为' })
  readonly act!: ActInput;

  @IsObject({ message: '请填写怎样知道、哪一天知道该行政行为' })
  readonly periodStart!: ApplicationPeriodStart;

  @IsString()
  @HasWords({ message: '请写明复议请求' })
  @MaxLength(20_000, { message: '复议请求最多 20,000 字' })
  readonly claims!: string;

  @IsString()
  @HasWords({ message: '请写明主要事实和理由' })
  @MaxLength(20_000, { message: '事实和理由最多 20,000 字' })
  readonly reasons!: string;

  @IsBoolean({ message: '请选择是否一并请求行政赔偿' })
  readonly compensationClaimed!: boolean;

  @IsBoolean({ message: '请选择是否一并请求审查规范性文件' })
  readonly collateralReview!: boolean;
}

/** 实施条例第四十条：本机关提级审理下级机关的案件；申请登记之日就是收到案件材料之日。 */
class TakenUpInput {
  @IsString()
  @HasWords({ message: '请填写原来管辖的下级行政复议机关' })
  @MaxLength(200, { message: '机关名称最多 200 字' })
  readonly fromAuthority!: string;

  @IsCalendarDay({ message: '请填写下级机关受理之日' })
  readonly originallyAcceptedOn!: PlainDate;
}

export class ReceiveApplicationDto extends ApplicationInput {
  @IsIn(['counter', 'post', 'internet'], { message: '请选择收到申请的渠道；口头申请请从接待登记' })
  readonly channel!: 'counter' | 'post' | 'internet';

  @IsOptional()
  @ValidateNested()
  @Type(() => TakenUpInput)
  @IsObject({ message: '请填写提级审理的案件原来的机关和受理日' })
  readonly takenUp?: TakenUpInput;

  @IsOptional()
  @IsCalendarDay({ message: '请填写邮戳上的日期' })
  readonly postmarkedOn?: PlainDate;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly receptionPointId?: string;
}
