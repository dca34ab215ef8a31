import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  actDefects,
  agreementReliefs,
  compensationRefusals,
  decisionKinds,
  type DecisionOutcome,
  type FindingCode,
} from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import { IsCalendarDay } from '../platform/calendar-day';
import { codesOf } from '../platform/codes-of';
import { IssueInput } from './decision-issues.dto';
import { OnDay } from './intake.dto';

export const outcomes = [...new Set(decisionKinds.map(({ outcome }) => outcome))];
const groundCodes = [...new Set(decisionKinds.flatMap(({ grounds }) => grounds.map(({ code }) => code)))];

const Finding = (target: object, property: string) => {
  IsOptional()(target, property);
  IsBoolean({ message: '每项审查认定请选择成立或者不成立' })(target, property);
};
/** 选自一张代码表，可以不选。 */
const Codes =
  (codes: readonly string[], message: string): PropertyDecorator =>
  (target, property) => {
    IsOptional()(target, property as string);
    IsArray({ message })(target, property as string);
    ArrayMaxSize(20)(target, property as string);
    IsIn(codes, { each: true, message })(target, property as string);
  };
const Operative =
  (message: string): PropertyDecorator =>
  (target, property) => {
    IsString({ message })(target, property as string);
    IsNotEmpty({ message })(target, property as string);
    MaxLength(20_000)(target, property as string);
  };
const ClaimNumber: PropertyDecorator = (target, property) => {
  IsOptional()(target, property as string);
  IsInt({ message: '第几项请求应当是整数' })(target, property as string);
  Min(1)(target, property as string);
  Max(99)(target, property as string);
};

/** 第六十三条、第六十八条所列五项认定。 */
export class FindingsInput implements Partial<Record<FindingCode, boolean>> {
  @Finding readonly 'facts-clear'?: boolean;
  @Finding readonly 'evidence-conclusive'?: boolean;
  @Finding readonly 'basis-correct'?: boolean;
  @Finding readonly 'procedure-lawful'?: boolean;
  @Finding readonly 'content-appropriate'?: boolean;
}

/** 第二项起的一项决定。 */
export class DecisionItemInput {
  @IsIn(outcomes, { message: '请选择决定的种类' })
  readonly outcome!: DecisionOutcome;

  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(groundCodes, { each: true, message: '请从法定情形中选择' })
  readonly grounds!: string[];

  @ValidateNested()
  @Type(() => FindingsInput)
  @IsObject({ message: '请逐项作出审查认定' })
  readonly findings!: FindingsInput;

  @Operative('请写明这一项决定的主文')
  readonly operative!: string;

  @ClaimNumber
  readonly claim?: number | null;
}

/** 第七十二条第一款。 */
export class CompensationInput {
  @IsBoolean({ message: '请选择给予赔偿或者驳回赔偿请求' })
  readonly granted!: boolean;

  @IsOptional()
  @IsIn(codesOf(compensationRefusals), { message: '请从法定情形中选择驳回赔偿请求的理由' })
  readonly ground?: string;

  @Operative('请写明赔偿或者驳回赔偿请求的主文')
  readonly operative!: string;
}

/** What a decision may carry besides its first item; all of it optional. */
export class AlongsideDto extends OnDay {
  @ClaimNumber
  readonly claim?: number | null;

  @IsOptional()
  @IsArray({ message: '各项决定请逐项填写' })
  @ArrayMaxSize(20)
  @IsObject({ each: true, message: '各项决定请逐项填写' })
  @ValidateNested({ each: true })
  @Type(() => DecisionItemInput)
  readonly further?: DecisionItemInput[];

  @Codes(codesOf(actDefects), '请从表中选择具体瑕疵')
  readonly defects?: string[];

  /** 提出相反请求的第三人；a party id of the case. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly contraryRequestBy?: string | null;

  @IsOptional()
  @IsBoolean({ message: '请选择申请人是否申请确认无效' })
  readonly voidRequested?: boolean;

  @IsOptional()
  @IsCalendarDay()
  readonly performedOn?: PlainDate | null;

  @Codes(groundCodes, '请从法定情形中选择前一次撤销的情形')
  readonly earlierGrounds?: string[];

  /** 实施条例第六十五条：所根据的生效决定的案件。 */
  @IsOptional()
  @IsUUID(undefined, { message: '请选择所根据的案件' })
  readonly follows?: string | null;

  @Codes(codesOf(agreementReliefs), '请从表中选择被申请人承担的责任')
  readonly agreementReliefs?: string[];

  @IsOptional()
  @IsObject({ message: '请写明对赔偿请求的处理' })
  @ValidateNested()
  @Type(() => CompensationInput)
  readonly compensation?: CompensationInput | null;

  @IsOptional()
  @Operative('请写明补救措施')
  readonly remedy?: string;

  @IsOptional()
  @Operative('请写明返还财产的主文')
  readonly restitutionOrder?: string;

  @IsOptional()
  @IsArray({ message: '争议焦点请逐个填写' })
  @ArrayMaxSize(20, { message: '争议焦点最多二十个' })
  @IsObject({ each: true, message: '争议焦点请逐个填写' })
  @ValidateNested({ each: true })
  @Type(() => IssueInput)
  readonly issues?: IssueInput[];
}

export class ExplainVoidnessDto extends OnDay {
  @IsBoolean({ message: '请选择申请人是否变更请求' })
  readonly claimChanged!: boolean;

  @Operative('请记录释明的内容')
  readonly record!: string;
}
