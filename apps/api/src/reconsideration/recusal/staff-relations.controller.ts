import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Account } from '@fuyi/identity';
import { CurrentAccount } from '../../platform/acting';
import { Permitted } from '../../platform/permitted';
import { StaffRelations } from './staff-relations';

class DeclareRelationsDto {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly address?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly phone?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  readonly employers?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  readonly kin?: string[];
}

@ApiTags('回避')
@Controller('account')
export class StaffRelationsController {
  constructor(private readonly relations: StaffRelations) {}

  /** 本人申报住址、电话、曾经工作的单位、亲属；再次申报的，以后一次为准。 */
  @Put('relations')
  @HttpCode(204)
  @Permitted('account.relations')
  declare(@CurrentAccount() account: Account, @Body() declared: DeclareRelationsDto) {
    return this.relations.declare(account, declared);
  }
}
