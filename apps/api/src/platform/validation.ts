import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { inChineseWords, wrongTypeFirst } from './constraint-words';
import type { FieldError } from './problem';
import { problem } from './problems';

const fieldErrors = (errors: readonly ValidationError[], within = ''): readonly FieldError[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const field = within ? `${within}.${property}` : property;
    const own = wrongTypeFirst(constraints ?? {}).map(([name, message]) => ({
      field,
      message: inChineseWords(name, message),
    }));
    return [...own.slice(0, 1), ...fieldErrors(children ?? [], field)];
  });

/** Shape only – whether the law allows it is the decider's business. Unknown fields are refused. */
export const validation = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: false,
  exceptionFactory: (errors) => problem('INVALID_REQUEST', { errors: fieldErrors(errors).slice(0, 50) }),
});
