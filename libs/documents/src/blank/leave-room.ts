import type { PaperField, PaperValues } from '../catalogue/paper-fields';
import type { TemplateLine } from '../templates/template';
import { fieldRoom, roomInside } from './field-room';
import { roomToTheEnd } from './room';

const roomOf = (field: PaperField, before: string, { role }: TemplateLine, last: boolean): string => {
  const found: string | number = fieldRoom[field];
  if (typeof found === 'string') return found;
  return last ? roomToTheEnd(before, found, role === 'heading' ? 0 : 2) : roomInside;
};

/** 一段文字，没有内容的字段留出手写的空：to the end of the line where the field ends its paragraph. */
export const withRoom = (line: TemplateLine, values: PaperValues): string =>
  line.parts.reduce((before, part, n) => {
    if ('text' in part) return `${before}${part.text}`;
    const last = n === line.parts.length - 1;
    return `${before}${values[part.field]?.trim() || roomOf(part.field, before, line, last)}`;
  }, '');
