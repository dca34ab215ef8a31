import type { PaperValues } from '../catalogue/paper-fields';
import type { PaperRow } from '../catalogue/paper-row';
import type { OfficialDocument } from '../official-document';
import { saysItsNumber, writePaper } from '../templates/write-paper';
import type { Template, TemplateLine, TemplatePart } from '../templates/template';
import { withRoom } from './leave-room';
import { blankName } from './room';
import { sealWords } from './seal-words';

export type BlankContent = {
  readonly authority: string;
  readonly office: string;
  /** 文号的写法，留着年份和序号。 */
  readonly number: string;
  /** 不随案件改变的：机关名称、依据、法定期间。 */
  readonly known: PaperValues;
};

/** The template with every field turned into words or room to write; an optional line is printed. */
const blankLines = (template: Template, known: PaperValues): Template => ({
  lines: template.lines.map((line): TemplateLine => {
    const parts: readonly TemplatePart[] = [{ text: withRoom(line, known) }];
    return { ...line, optional: false, parts };
  }),
  signatory:
    template.signatory?.map((part) => ('text' in part ? part : { text: known[part.field] ?? blankName })) ??
    null,
});

/** 空白文书：字段留空，其余的字、署名、盖章的地方和版式都与正式的一样。 */
export const blankPaper = (
  row: PaperRow,
  template: Template,
  { known, number, ...content }: BlankContent,
): OfficialDocument => {
  const paper = writePaper(row, blankLines(template, known), {
    ...content,
    number: saysItsNumber(template) ? null : number,
    values: {},
    on: null,
  });
  if ('missing' in paper) throw new Error(`${row.kind}: ${paper.missing.join(' ')}`);
  const { authority, on } = paper.document.signature;
  const signatory = authority.startsWith('（') ? `${blankName}${authority}` : authority;
  return { ...paper.document, signature: { authority: signatory, on, ...sealWords(row) } };
};
