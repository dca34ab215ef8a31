import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { DecisionOutcome } from '@fuyi/law';
import { adoptionTerms, type Adoption, type ReviewLevel } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { HasWords } from '../platform/has-words';
import { AlongsideDto, FindingsInput, outcomes } from './decision-items.dto';
import { OnDay } from './intake.dto';

export class DraftDecisionDto extends AlongsideDto {
  @IsIn(outcomes, { message: '请选择决定的种类' })
  readonly outcome!: DecisionOutcome;

  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  readonly grounds!: string[];

  @ValidateNested()
  @Type(() => FindingsInput)
  @IsObject({ message: '请逐项作出审查认定' })
  readonly findings!: FindingsInput;

  @IsBoolean({ message: '请选择是否对申请人更为不利' })
  readonly worseForApplicant!: boolean;

  @ValidateIf(({ performWithinDays }: DraftDecisionDto) => performWithinDays !== null)
  @IsInt({ message: '履行期限请填写天数' })
  @Min(1)
  @Max(3650)
  readonly performWithinDays!: number | null;

  @ValidateIf(({ redoWithinDays }: DraftDecisionDto) => redoWithinDays !== null)
  @IsInt({ message: '重新作出的期限请填写天数' })
  @Min(1)
  @Max(3650)
  readonly redoWithinDays!: number | null;

  @ValidateIf(({ restitution }: DraftDecisionDto) => restitution !== null)
  @IsBoolean({ message: '请选择是否责令返还财产' })
  readonly restitution!: boolean | null;

  @IsString()
  @HasWords({ message: '请写明申请人的请求和理由' })
  @MaxLength(20_000)
  readonly claims!: string;

  @IsString()
  @MaxLength(20_000)
  readonly reply!: string;

  @IsString()
  @HasWords({ message: '请写明查明的事实' })
  @MaxLength(20_000)
  readonly facts!: string;

  /** 写了争议焦点的，可以没有别的话。 */
  @ValidateIf(({ reasons, issues }: DraftDecisionDto) => reasons !== '' || !issues || issues.length === 0)
  @IsString()
  @HasWords({ message: '请写明复议机关的意见和理由' })
  @MaxLength(20_000)
  readonly reasons!: string;

  @IsString()
  @HasWords({ message: '请写明决定的主文' })
  @MaxLength(20_000)
  readonly operative!: string;
}

export class ReviewDraftDto extends OnDay {
  @IsIn(['office-head', 'authority-head'], { message: '请选择审核的级别' })
  readonly level!: ReviewLevel;

  @IsBoolean({ message: '请选择同意或者退回' })
  readonly approved!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: '意见最多 20,000 字' })
  readonly opinion?: string;
}

export class DeliberateDraftDto extends OnDay {
  @IsBoolean({ message: '请选择通过或者不通过' })
  readonly approved!: boolean;

  @IsString()
  @HasWords({ message: '请记录集体讨论的情况' })
  @MaxLength(20_000, { message: '讨论记录最多 20,000 字' })
  readonly minutes!: string;
}

export class WeighAdviceDto extends OnDay {
  @IsIn(codesOf(adoptionTerms), { message: '请选择咨询意见的采纳情况' })
  readonly adopted!: Adoption;

  @IsString()
  @HasWords({ message: '请说明采纳情况；不采纳的，说明理由' })
  @MaxLength(20_000, { message: '说明最多 20,000 字' })
  readonly note!: string;
}
