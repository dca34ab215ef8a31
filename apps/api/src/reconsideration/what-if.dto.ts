import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { PlainDate } from '@fuyi/kernel';
import { suspensionGrounds } from '@fuyi/law';
import { servedDocumentTerms, type Hypothesis, type ServedDocument } from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { IsCalendarDay } from '../platform/calendar-day';

export class WhatIfDto {
  @IsIn(['suspend', 'convert', 'extend', 'serve'], { message: '请选择要推演的假设' })
  readonly kind!: Hypothesis['kind'];

  /** The day supposed; it may lie ahead. */
  @IsOptional()
  @IsCalendarDay()
  readonly on?: PlainDate;

  @IsOptional()
  @IsIn(codesOf(suspensionGrounds), { message: '请选择中止的法定情形' })
  readonly ground?: string;

  @IsOptional()
  @IsCalendarDay()
  readonly resumedOn?: PlainDate;

  @IsOptional()
  @IsInt({ message: '请填写延长的日数' })
  @Min(1, { message: '延长期限至少一日' })
  @Max(30, { message: '延长期限最多三十日' })
  readonly days?: number;

  @IsOptional()
  @IsIn(codesOf(servedDocumentTerms), { message: '请选择送达的文书' })
  readonly document?: ServedDocument;
}
