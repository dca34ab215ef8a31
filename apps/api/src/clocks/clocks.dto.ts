import { IsNotEmpty, IsObject, IsString, MaxLength } from 'class-validator';

export class CountDto {
  /** 期限的代码，见 `GET /reference` 的 clockRules。 */
  @IsString({ message: '请选择期限' })
  @IsNotEmpty({ message: '请选择期限' })
  @MaxLength(60)
  readonly rule!: string;

  @IsObject({ message: '请填写起算的事实' })
  readonly facts!: Record<string, unknown>;
}

export class RouteDto {
  @IsObject({ message: '请填写案件情况' })
  readonly case!: Record<string, unknown>;
}
