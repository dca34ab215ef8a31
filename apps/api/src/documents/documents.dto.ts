import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const Draft: PropertyDecorator = (target, property) => {
  IsOptional()(target, property as string);
  Type(() => Number)(target, property as string);
  IsInt({ message: '第几稿请写整数' })(target, property as string);
  Min(1, { message: '第几稿自1起' })(target, property as string);
  Max(9999, { message: '没有这么多稿' })(target, property as string);
};

export class PaperQuery {
  @ApiPropertyOptional({ description: '同一种文书的第几份，自1起', minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '第几份请写整数' })
  @Min(1, { message: '第几份自1起' })
  @Max(9999, { message: '没有这么多份' })
  readonly n?: number;

  @ApiPropertyOptional({ description: '决定书：以修订标出自第几稿以来的改动', minimum: 1 })
  @Draft
  readonly changesSince?: number;
}

export class DraftsDifferenceQuery {
  @ApiPropertyOptional({ description: '与第几稿比较；不写的，与审核人上一次看过的稿比较', minimum: 1 })
  @Draft
  readonly from?: number;

  @ApiPropertyOptional({ description: '第几稿；不写的，最后一稿', minimum: 1 })
  @Draft
  readonly to?: number;
}
