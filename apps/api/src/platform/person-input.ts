import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { PersonValues } from '@fuyi/registry';

/** 全角数字、字母按半角保存；number fields only, names are kept exactly as typed. */
const Narrow = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFKC').replace(/\s/gu, '').toUpperCase() : value,
  );

/** 姓名按码点计数：𠮷 is one character. */
const NameLike = (what: string) => (target: object, property: string) => {
  IsString({ message: `请填写${what}` })(target, property);
  Matches(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]{0,100}$/u, {
    message: `${what}最多 100 字，不能含有控制字符`,
  })(target, property);
};

/** 登记当事人、代理人时填写的各项（第二十二条第三款：申请人的基本情况）。 */
export class PersonInput implements PersonValues {
  @IsIn(['natural', 'organization', 'individual-business'], { message: '请选择自然人、组织或者个体工商户' })
  readonly kind!: PersonValues['kind'];

  @NameLike('姓名或者名称')
  @IsNotEmpty({ message: '请填写姓名或者名称' })
  @Matches(/[^\s\p{Cf}]/u, { message: '请填写姓名或者名称' })
  readonly name!: string;

  @IsOptional()
  @IsIn(['男', '女', '未说明'], { message: '性别请选择男、女或者未说明' })
  readonly gender?: string;

  @IsOptional()
  @NameLike('民族')
  readonly ethnicity?: string;

  @IsOptional()
  @NameLike('国籍')
  readonly nationality?: string;

  @IsOptional()
  @Narrow()
  @IsString({ message: '请填写证件号码' })
  @Matches(/^[\p{L}\p{N}()·-]{1,40}$/u, { message: '证件号码最多 40 位，只能是字母和数字' })
  readonly idNumber?: string;

  @IsOptional()
  @Narrow()
  @Matches(/^[0-9A-Z]{15,18}$/, { message: '统一社会信用代码为 18 位字母和数字' })
  readonly creditCode?: string;

  @IsOptional()
  @Narrow()
  @Matches(/^[+]?[0-9()转,-]{3,40}$/, { message: '电话号码的格式不对' })
  readonly phone?: string;

  @IsOptional()
  @Matches(/^[^\s@]{1,100}@[^\s@]{1,100}$/u, { message: '电子邮箱的格式不对' })
  readonly email?: string;

  @IsOptional()
  @IsString({ message: '请填写住所' })
  @MaxLength(300, { message: '住所最多 300 字' })
  readonly address?: string;

  @IsOptional()
  @IsString({ message: '请填写送达地址' })
  @MaxLength(300, { message: '送达地址最多 300 字' })
  readonly serviceAddress?: string;

  @IsOptional()
  @NameLike('法定代表人')
  readonly legalRepresentative?: string;

  @IsOptional()
  @NameLike('法定代表人的职务')
  readonly legalRepresentativePosition?: string;

  @IsOptional()
  @IsBoolean({ message: '请选择是否为律师' })
  readonly lawyer?: boolean;

  @IsOptional()
  @NameLike('律师事务所')
  readonly firm?: string;
}
