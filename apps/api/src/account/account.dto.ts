import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

export class PasswordDto {
  @IsString({ message: '请填写原来的密码' })
  @IsNotEmpty({ message: '请填写原来的密码' })
  @MaxLength(200, { message: '密码最多 200 字' })
  readonly former!: string;

  @IsString({ message: '请填写新密码' })
  @IsNotEmpty({ message: '请填写新密码' })
  @MaxLength(200, { message: '密码最多 200 字' })
  readonly next!: string;
}

export class CodeDto {
  @Matches(/^\d{6}$/, { message: '验证码是六位数字' })
  readonly code!: string;
}
