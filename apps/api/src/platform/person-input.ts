import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import { idKinds, type IdKind, type PersonValues } from '@fuyi/registry';
import { IsCalendarDay } from './calendar-day';
import { HasDigitsOfPhone, IsIdNumber } from './id-card';
import { NameLike, NumberLike, PlaceLike } from './value-shapes';

const phone = /^[+]?[0-9()转,-]{3,40}$/;

/** 登记当事人、代理人时填写的各项（第二十二条第三款：申请人的基本情况）。 */
export class PersonInput implements PersonValues {
  @IsIn(['natural', 'organization', 'individual-business'], { message: '请选择自然人、组织或者个体工商户' })
  readonly kind!: PersonValues['kind'];

  @NameLike('姓名或者名称')
  @IsNotEmpty({ message: '请填写姓名或者名称' })
  @Matches(/[^\s\p{Cf}]/u, { message: '请填写姓名或者名称' })
  readonly name!: string;

  @IsOptional()
  @IsArray({ message: '曾用名、别名应当是一个列表' })
  @ArrayMaxSize(10, { message: '曾用名、别名最多 10 个' })
  @IsString({ each: true, message: '请填写曾用名、别名' })
  @Matches(/^[^\p{C}]{1,100}$/u, {
    each: true,
    message: '曾用名、别名每个 1 至 100 字，不能含有看不见的字符',
  })
  readonly aliases?: readonly string[];

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
  @IsIn(idKinds, { message: '请选择证件的种类' })
  readonly idKind?: IdKind;

  @NumberLike(/^[\p{L}\p{N}()·-]{1,40}$/u, '证件号码最多 40 位，只能是字母和数字')
  @IsIdNumber()
  readonly idNumber?: string;

  @IsOptional()
  @IsCalendarDay({ message: '请填写存在的出生日期，例如 1990-03-09' })
  readonly birthDate?: string;

  @NumberLike(/^[A-Z0-9]{5,15}$/, '护照号码为 5 至 15 位字母和数字')
  readonly passport?: string;

  @NumberLike(/^[A-Z0-9()]{7,15}$/, '通行证号码为 7 至 15 位字母和数字')
  readonly travelPermit?: string;

  @NumberLike(/^[0-9A-Z]{6,30}$/, '社会保障号码为 6 至 30 位字母和数字')
  readonly socialSecurityNo?: string;

  @NumberLike(/^(?:[0-9A-Z]{18}|[0-9]{15})$/, '统一社会信用代码为 18 位字母和数字')
  readonly creditCode?: string;

  @IsOptional()
  @NameLike('字号')
  readonly individualBusiness?: string;

  @NumberLike(phone, '电话号码的格式不对')
  @HasDigitsOfPhone()
  readonly phone?: string;

  @NumberLike(phone, '固定电话的格式不对')
  @HasDigitsOfPhone()
  readonly landline?: string;

  @IsOptional()
  @Matches(/^[^\s@]{1,100}@[^\s@]{1,100}$/u, { message: '电子邮箱的格式不对' })
  readonly email?: string;

  @IsOptional()
  @Matches(/^[\w.-]{5,40}$/, { message: '微信号为 5 至 40 位字母、数字、下划线' })
  readonly wechat?: string;

  @NumberLike(/^[1-9][0-9]{4,11}$/, 'QQ 号为 5 至 12 位数字')
  readonly qq?: string;

  @PlaceLike('住所')
  readonly address?: string;

  @PlaceLike('送达地址')
  readonly serviceAddress?: string;

  @NumberLike(/^[0-9]{12,19}$/, '银行卡号为 12 至 19 位数字')
  readonly bankCard?: string;

  @NumberLike(/^[0-9-]{6,40}$/, '银行账号为 6 至 40 位数字')
  readonly bankAccount?: string;

  @NumberLike(/^[\p{Script=Han}A-Z0-9·-]{5,12}$/u, '车辆号牌请照行驶证填写，例如 京A·12345')
  readonly plate?: string;

  @IsOptional()
  @NameLike('证书编号')
  readonly certificateNo?: string;

  @IsOptional()
  @NameLike('法定代表人')
  readonly legalRepresentative?: string;

  @IsOptional()
  @NameLike('法定代表人的职务')
  readonly legalRepresentativePosition?: string;

  @IsOptional()
  @IsBoolean({ message: '请选择是否为未成年人' })
  readonly minor?: boolean;

  @IsOptional()
  @NameLike('监护人')
  readonly guardian?: string;

  @IsOptional()
  @IsBoolean({ message: '请选择是否为律师' })
  readonly lawyer?: boolean;

  @IsOptional()
  @NameLike('律师事务所')
  readonly firm?: string;
}
