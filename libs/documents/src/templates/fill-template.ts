import { withRoom } from '../blank/leave-room';
import { blankName } from '../blank/room';
import type { PaperField, PaperValues } from '../catalogue/paper-fields';
import type { Paragraph } from '../official-document';
import { linesOf, operativeItems } from '../text';
import type { Template, TemplateLine, TemplatePart } from './template';

const valueOf = (part: TemplatePart, values: PaperValues) =>
  'text' in part ? part.text : (values[part.field]?.trim() ?? '');
const handwritten = (part: TemplatePart, values: PaperValues) => valueOf(part, values) || blankName;

const isEmpty = (values: PaperValues) => (part: TemplatePart) =>
  'field' in part && !values[part.field]?.trim();

/** 理由：说明。。 → one full stop; a sentence a text already ended is not ended again. */
const tidy = (text: string) => text.replace(/([。！？；])[。；，]/g, '$1').replace(/：：/g, '：');
const closed = (text: string) => (/[。！？；：，”）〕＿　]$/.test(text) ? text : `${text}。`);

const paragraphsOf = (
  { role, optional, parts }: TemplateLine,
  values: PaperValues,
  holes: boolean,
): readonly Paragraph[] => {
  if (optional && parts.some(isEmpty(values))) return [];
  const line = { role, optional, parts };
  const text = holes ? withRoom(line, values) : parts.map((part) => valueOf(part, values)).join('');
  const lines = linesOf(tidy(text));
  if (role === 'operative') return operativeItems(lines.join('\n'));
  const ends = parts.at(-1);
  const endsInValue = ends !== undefined && 'field' in ends && role !== 'heading';
  return lines.map((line) => ({ role, text: endsInValue ? closed(line) : line }));
};

export type FilledTemplate = {
  readonly paragraphs: readonly Paragraph[];
  readonly signatory: string | null;
  /** Fields that are not optional and have no value. */
  readonly missing: readonly PaperField[];
};

/** Paragraphs of one paper. A form keeps its holes to be written by hand; an official paper reports them. */
export const fillTemplate = (
  template: Template,
  values: PaperValues,
  { holes }: { readonly holes: boolean },
): FilledTemplate => ({
  paragraphs: template.lines.flatMap((line) => paragraphsOf(line, values, holes)),
  signatory:
    template.signatory?.map((part) => (holes ? handwritten : valueOf)(part, values)).join('') ?? null,
  missing: [
    ...new Set(
      template.lines
        .filter(({ optional }) => !optional)
        .flatMap(({ parts }) => parts.filter(isEmpty(values)))
        .flatMap((part) => ('field' in part ? [part.field] : [])),
    ),
  ],
});
