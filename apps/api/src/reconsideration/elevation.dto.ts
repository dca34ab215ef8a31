import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { elevationGrounds, type ElevationGround } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { GivenReasonDto } from './pauses.dto';

const codes = codesOf(elevationGrounds);
const choose = { message: '请选择提级审理的法定情形' };

export class RequestElevationDto extends GivenReasonDto {
  @IsIn(codes, choose)
  readonly ground!: ElevationGround;
}

export class RecordElevationDto extends GivenReasonDto {
  @IsBoolean({ message: '请选择上级机关是否决定提级审理' })
  readonly granted!: boolean;

  /** 提级审理的情形；不同意的不填。 */
  @IsOptional()
  @IsIn(codes, choose)
  readonly ground?: ElevationGround;
}
