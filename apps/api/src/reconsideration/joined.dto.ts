import { IsIn, IsUUID } from 'class-validator';
import { joinderGrounds, type JoinderGround } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { GivenReasonDto } from './pauses.dto';

export class JoinCasesDto extends GivenReasonDto {
  @IsUUID(undefined, { message: '请选择合并审理的案件' })
  readonly caseId!: string;

  @IsIn(codesOf(joinderGrounds), { message: '请选择合并审理的法定情形' })
  readonly ground!: JoinderGround;
}
