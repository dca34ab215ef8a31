import { IsBoolean, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { HasWords } from '../platform/has-words';

export class NoteDto {
  /** 第几页；图片和录音录像写 1。 */
  @IsInt({ message: '请写明第几页' })
  @Min(1, { message: '页码从 1 起' })
  @Max(100_000, { message: '没有这一页' })
  readonly page!: number;

  @IsString({ message: '请填写批注' })
  @HasWords({ message: '请填写批注' })
  @MaxLength(4_000, { message: '批注最多 4,000 字' })
  readonly text!: string;

  /** 是否给本机构办理此案的人看。 */
  @IsBoolean({ message: '请选择只给自己看，还是给办案的人看' })
  readonly shared!: boolean;
}
