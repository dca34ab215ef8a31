import { chineseNumber } from './numerals';
import type { Paragraph, ParagraphRole } from './official-document';

/** Text as an officer typed it → one paragraph per line, without blank ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ended = (text: string) => (/[。！？；：”）]$/.test(text) ? text : `${text}。`);

/** The officer may have typed the lead, or a clause of it, again: 经审查，本机关认为：经审查，…… says it once. */
const afterLead = (lead: string, line: string): string =>
  lead
    .split(/[，：]/)
    .filter((clause) => clause !== '')
    .reduce(
      (rest, clause) =>
        /^[，：:,]/.test(rest.slice(clause.length)) && rest.startsWith(clause)
          ? rest.slice(clause.length + 1).trimStart()
          : rest,
      line,
    );

/** `lead` opens the first paragraph: 申请人称：……。 */
export const spoken = (lead: string, text: string, role: ParagraphRole = 'body'): readonly Paragraph[] => {
  const lines = linesOf(text);
  return lines.map((line, n) => ({ role, text: ended(n === 0 ? `${lead}${afterLead(lead, line)}` : line) }));
};

/** 主文：一项的不编号，数项的编一、二、三。 */
export const operativeItems = (text: string): readonly Paragraph[] => {
  const lines = linesOf(text).map((line) => line.replace(/^[一二三四五六七八九十]+、/, ''));
  return lines.map((line, n) => ({
    role: 'operative',
    text: ended(lines.length === 1 ? line : `${chineseNumber(n + 1)}、${line}`),
  }));
};

export const body = (text: string): Paragraph => ({ role: 'body', text });
export const notice = (text: string): Paragraph => ({ role: 'notice', text });
