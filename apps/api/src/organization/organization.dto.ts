import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { roles, type Role } from '@fuyi/identity';
import { unitKindTerms, type UnitKind } from '@fuyi/organization';
import { codesOf } from '../platform/codes-of';
import { HasWords } from '../platform/has-words';

const chooseUnit = { message: '请从列表中选择单位' };

export class NamedDto {
  @IsString({ message: '请填写单位名称' })
  @HasWords({ message: '请填写单位名称' })
  @MaxLength(60, { message: '单位名称最多 60 字' })
  readonly name!: string;
}

export class OpenUnitDto extends NamedDto {
  @IsIn(codesOf(unitKindTerms), { message: '请选择单位的种类' })
  readonly kind!: UnitKind;

  @IsString(chooseUnit)
  @MaxLength(80, chooseUnit)
  readonly parentId!: string;

  /** 被申请人单位在机关表里的编号。 */
  @IsOptional()
  @IsString({ message: '请从列表中选择机关' })
  @MaxLength(80, { message: '请从列表中选择机关' })
  readonly organId?: string;

  @IsOptional()
  @IsString({ message: '请从列表中选择接待点' })
  @MaxLength(80, { message: '请从列表中选择接待点' })
  readonly receptionPointId?: string;
}

/** 申请人不是岗位。 */
export const postRoles: readonly Role[] = roles.filter((role) => role !== 'applicant');

export class CreatePostDto {
  @IsString(chooseUnit)
  @MaxLength(80, chooseUnit)
  readonly unitId!: string;

  @IsIn(postRoles, { message: '请从列表中选择岗位' })
  readonly role!: Role;
}

export class OpenAccountDto {
  @IsString({ message: '请填写账号' })
  @Matches(/^[a-z][a-z0-9-]{2,39}$/, { message: '账号由小写字母、数字和短横组成，以字母开头，三到四十位' })
  readonly accountId!: string;

  @IsString({ message: '请填写姓名' })
  @IsNotEmpty({ message: '请填写姓名' })
  @HasWords({ message: '请填写姓名' })
  @MaxLength(40, { message: '姓名最多 40 字' })
  readonly name!: string;
}
