import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { findings, type FindingCode } from '@fuyi/law';
import { HasWords } from '../platform/has-words';

const findingCodes = findings.map(({ code }) => code);

/** 可以不写的文字。 */
const Sealed: PropertyDecorator = (target, property) => {
  IsOptional()(target, property as string);
  IsString({ message: '请填写文字' })(target, property as string);
  MaxLength(20_000, { message: '最多 20,000 字' })(target, property as string);
};
const Numbers =
  (most: number, message: string): PropertyDecorator =>
  (target, property) => {
    IsArray({ message })(target, property as string);
    ArrayMaxSize(500, { message })(target, property as string);
    IsInt({ each: true, message })(target, property as string);
    Min(1, { each: true, message })(target, property as string);
    Max(most, { each: true, message })(target, property as string);
  };

/** 一个争议焦点。 */
export class IssueInput {
  @IsString({ message: '请写明争议的问题' })
  @HasWords({ message: '请写明争议的问题' })
  @MaxLength(2000, { message: '争议的问题最多 2,000 字' })
  readonly question!: string;

  @IsArray({ message: '请从五项认定中选择' })
  @ArrayMaxSize(findingCodes.length, { message: '请从五项认定中选择' })
  @IsIn(findingCodes, { each: true, message: '请从五项认定中选择' })
  readonly findings!: FindingCode[];

  /** Numbers of the ledger. */
  @Numbers(100_000, '请从证据目录中选择')
  readonly evidence!: number[];

  @IsOptional()
  @Numbers(99, '第几项请求应当是整数')
  readonly claims?: number[];

  @Sealed
  readonly law?: string;

  @Sealed
  readonly applicantPoint?: string;

  @Sealed
  readonly respondentPoint?: string;

  @IsString({ message: '请写明结论' })
  @HasWords({ message: '请写明结论' })
  @MaxLength(20_000, { message: '结论最多 20,000 字' })
  readonly conclusion!: string;
}
