import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const applied =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    decorators.forEach((decorator) => decorator(target, property));

/** 全角数字、字母按半角保存；number fields only, names are kept exactly as typed. */
export const Narrow = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFKC').replace(/\s/gu, '').toUpperCase() : value,
  );

/** 姓名按码点计数：𠮷 is one character. What cannot be seen makes two equal names differ, so it is refused. */
export const NameLike = (what: string): PropertyDecorator =>
  applied(
    IsString({ message: `请填写${what}` }),
    Matches(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]{0,100}$/u, {
      message: `${what}最多 100 字，不能含有控制字符`,
    }),
    Matches(/^[^\p{Cf}\p{Co}\u115F\u1160\u2800\u3164\uFFA0]*$/u, {
      message: `${what}里有看不见的字符，请删去后重新输入，不要从网页复制`,
    }),
  );

/** A number as it stands on the paper; `shape` after narrowing. */
export const NumberLike = (shape: RegExp, message: string): PropertyDecorator =>
  applied(IsOptional(), Narrow(), IsString({ message }), Matches(shape, { message }));

export const PlaceLike = (what: string): PropertyDecorator =>
  applied(
    IsOptional(),
    IsString({ message: `请填写${what}` }),
    MaxLength(300, { message: `${what}最多 300 字` }),
  );
