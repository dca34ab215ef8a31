import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { numberForms } from '@fuyi/law';
import type { NumberKind } from '@fuyi/numbering';
import { HasWords } from '../platform/has-words';
import { OnDay } from '../reconsideration/intake.dto';

export class NumbersQuery {
  @IsOptional()
  @IsIn(numberForms.map(({ kind }) => kind), { message: '请选择文号的种类' })
  readonly kind?: NumberKind;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '年度应当是四位数字' })
  @Min(2000, { message: '年度应当是四位数字' })
  @Max(2100, { message: '年度应当是四位数字' })
  readonly year?: number;
}

export class VoidNumberDto extends OnDay {
  @IsString({ message: '请写明作废的理由' })
  @HasWords({ message: '请写明作废的理由' })
  @MaxLength(2_000, { message: '理由最多 2,000 字' })
  readonly reason!: string;
}
