import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBooleanString,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import type { Capacity, FirstFacts } from '@fuyi/law';
import { IsCalendarDay } from '../platform/calendar-day';

const many = () =>
  Transform(({ value }: { value: unknown }) =>
    value === undefined || Array.isArray(value) ? value : [value],
  );

export class JurisdictionQuery {
  /** 作出行为的机关或者组织。 */
  @IsString({ message: '请选择作出行政行为的机关' })
  @MaxLength(80)
  readonly organId!: string;

  /** 以共同名义作出的其他机关。 */
  @IsOptional()
  @many()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  readonly with?: string[];

  @IsOptional()
  @IsIn(['own-name', 'unauthorized', 'delegated', 'succeeded'], { message: '请选择以什么身份作出' })
  readonly capacity?: Capacity;

  /** 委托的机关、继续行使职权的机关。 */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly answersOrganId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly approvedByOrganId?: string;

  /** 申请之日；今天，除非另有说明。 */
  @IsOptional()
  @IsCalendarDay()
  readonly on?: PlainDate;
}

const yesOrNo = () => IsBooleanString({ message: '请选择是或者否' });

export class ReconsiderationFirstQuery {
  @IsString({ message: '请选择行政行为的种类' })
  @MaxLength(60)
  readonly actKind!: string;

  @IsOptional()
  @yesOrNo()
  readonly madeOnTheSpot?: string;

  @IsOptional()
  @yesOrNo()
  readonly inaction?: string;

  @IsOptional()
  @yesOrNo()
  readonly acquiredNaturalResource?: string;

  @IsOptional()
  @IsIn(['not-accepted', 'no-reply', 'not-performed', 'refused', 'incomplete'], {
    message: '请选择不履行的情形',
  })
  readonly failure?: FirstFacts['failure'];

  @IsOptional()
  @IsIn(['withheld', 'not-existing', 'not-processed', 'other-form'], { message: '请选择信息公开的答复' })
  readonly disclosure?: FirstFacts['disclosure'];

  @IsOptional()
  @yesOrNo()
  readonly otherStatute?: string;

  /** 行政行为作出之日。 */
  @IsOptional()
  @IsCalendarDay()
  readonly on?: PlainDate;
}
