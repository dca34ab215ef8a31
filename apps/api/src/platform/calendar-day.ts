import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isPlainDate } from '@fuyi/kernel';

/** 一个存在的日子，`YYYY-MM-DD`。 */
export const IsCalendarDay =
  (options: ValidationOptions = {}): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name: 'isCalendarDay',
      target: target.constructor,
      propertyName: String(property),
      options: { message: '请填写存在的日期，例如 2026-03-09', ...options },
      validator: { validate: isPlainDate },
    });
