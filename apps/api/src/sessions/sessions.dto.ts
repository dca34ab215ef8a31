import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

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
