import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class PaperQuery {
  @ApiPropertyOptional({ description: '同一种文书的第几份，自1起', minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '第几份请写整数' })
  @Min(1, { message: '第几份自1起' })
  @Max(9999, { message: '没有这么多份' })
  readonly n?: number;
}
