import { IsIn } from 'class-validator';
import { revealPurposes } from '@fuyi/identity';

export class RevealDto {
  /** 为了什么：the code of a row of `GET /reveal-purposes`. */
  @IsIn(revealPurposes.map(({ code }) => code), { message: '请选择查看的用途' })
  readonly purpose!: string;
}
