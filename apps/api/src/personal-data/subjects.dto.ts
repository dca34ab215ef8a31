import { IsIn, IsString, Length } from 'class-validator';
import { findableFields, type FindableField } from '@fuyi/registry';

export class FindPersonDto {
  @IsIn(findableFields, { message: '请选择按姓名、证件号码、统一社会信用代码还是电话查找' })
  readonly field!: FindableField;

  @IsString({ message: '请填写要找的内容' })
  @Length(1, 100, { message: '请填写要找的内容，最多 100 字' })
  readonly value!: string;
}

export class AccessRequestDto {
  /** 本人怎样提出的。 */
  @IsIn(['counter', 'post'], { message: '请选择本人当面提出还是寄来的' })
  readonly means!: 'counter' | 'post';

  /** 怎样核对了提出的人就是本人。 */
  @IsIn(['id-card', 'other-card', 'power-of-attorney'], { message: '请选择怎样核对了身份' })
  readonly identified!: 'id-card' | 'other-card' | 'power-of-attorney';

  @IsIn(['json', 'pdf'], { message: '请选择 JSON 或者 PDF' })
  readonly format!: 'json' | 'pdf';
}
