import { fieldOf, paperFields, type PaperField } from '../catalogue/paper-fields';
import type { PaperRow } from '../catalogue/paper-row';
import type { ParagraphRole } from '../official-document';

export type TemplatePart = { readonly text: string } | { readonly field: PaperField };
export type TemplateLine = {
  readonly role: ParagraphRole;
  /** Left out where one of its fields is empty. */
  readonly optional: boolean;
  readonly parts: readonly TemplatePart[];
};
export type Template = {
  readonly lines: readonly TemplateLine[];
  /** Who signs, where it is not the authority or its office. */
  readonly signatory: readonly TemplatePart[] | null;
};

/** A template that cannot be used; the message names the file's paper and the field. */
export class TemplateFault extends Error {}

const marks = {
  '^': 'heading',
  '@': 'party',
  '=': 'operative',
  '!': 'notice',
  '?': 'body',
} as const satisfies Readonly<Record<string, ParagraphRole>>;
const isMark = (mark: string): mark is keyof typeof marks => Object.hasOwn(marks, mark);

const partsOf = (title: string, line: string): readonly TemplatePart[] =>
  line.split(/(\{\{[^{}]*\}\})/).flatMap((piece): TemplatePart[] => {
    const [, term] = /^\{\{([^{}]*)\}\}$/.exec(piece) ?? [];
    if (term === undefined) {
      if (/[{}]/.test(piece)) throw new TemplateFault(`《${title}》的模板：花括号不成对：${piece}`);
      return piece === '' ? [] : [{ text: piece }];
    }
    const field = fieldOf(term);
    if (field === null) throw new TemplateFault(`《${title}》的模板：没有“${term}”这个字段`);
    return [{ field }];
  });

export const fieldsOf = ({ lines, signatory }: Template): ReadonlySet<PaperField> =>
  new Set(
    [...lines.flatMap(({ parts }) => parts), ...(signatory ?? [])].flatMap((part) =>
      'field' in part ? [part.field] : [],
    ),
  );

/** Throws TemplateFault: unknown field, braces that do not pair, a required field left out. */
export const parseTemplate = ({ title, required }: PaperRow, text: string): Template => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const signed = lines.find((line) => line.startsWith('~'));
  const template: Template = {
    lines: lines
      .filter((line) => !line.startsWith('~'))
      .map((line) => {
        const mark = line.charAt(0);
        const role = isMark(mark) ? marks[mark] : 'body';
        return { role, optional: mark === '?', parts: partsOf(title, isMark(mark) ? line.slice(1) : line) };
      }),
    signatory: signed === undefined ? null : partsOf(title, signed.slice(1)),
  };
  const fields = fieldsOf(template);
  const missing = required.filter((field) => !fields.has(field));
  if (missing.length > 0)
    throw new TemplateFault(
      `《${title}》的模板：缺少必备内容 ${missing.map((field) => paperFields[field]).join('、')}`,
    );
  return template;
};
