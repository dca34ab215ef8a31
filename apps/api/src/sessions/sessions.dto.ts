import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class SignInDto {
  @IsString({ message: '请填写账号' })
  @IsNotEmpty({ message: '请填写账号' })
  @MaxLength(80, { message: '账号最多 80 字' })
  readonly accountId!: string;

  @IsString({ message: '请填写密码' })
  @IsNotEmpty({ message: '请填写密码' })
  @MaxLength(200, { message: '密码最多 200 字' })
  readonly password!: string;
}

/** 三项填一项：手机上的验证码、备用码，没有开通第二重验证的填密码。 */
export class ProofDto {
  @IsOptional()
  @Matches(/^\d{6}$/, { message: '验证码是六位数字' })
  readonly code?: string;

  @IsOptional()
  @IsString({ message: '请填写备用码' })
  @MaxLength(40, { message: '备用码没有这么长' })
  readonly recoveryCode?: string;

  @IsOptional()
  @IsString({ message: '请填写密码' })
  @MaxLength(200, { message: '密码最多 200 字' })
  readonly password?: string;
}
