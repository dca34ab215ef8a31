import type { OfficialDocument, Paragraph } from '@fuyi/documents';
import { inChinese } from '@fuyi/kernel';
import { linesOf } from './field-terms';
import type { SubjectExport } from './subject-export';

const heading = (text: string): Paragraph => ({ role: 'heading', text });
const body = (text: string): Paragraph => ({ role: 'body', text });
/** A paragraph holds no line feed. */
const bodies = (text: string): readonly Paragraph[] =>
  text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map(body);

/** 交给本人的一份。 */
export const exportPaper = (authority: string, told: SubjectExport): OfficialDocument => ({
  kind: 'personal-data-copy',
  layout: 'plain',
  issuer: authority,
  title: '个人信息查阅复制件',
  number: null,
  paragraphs: [
    body(`依照${told.basis}，本机关处理的您的个人信息如下。`),
    heading('一、登记的各项'),
    ...told.persons.flatMap(({ revisions }) =>
      revisions.flatMap(({ revision, values, savedAt, savedBy }) => [
        body(`第 ${revision} 次登记，${savedAt.slice(0, 10)}，登记人 ${savedBy}。`),
        ...linesOf(values).map(body),
      ]),
    ),
    heading('二、案件和记录'),
    ...told.cases.flatMap(({ numbers, respondent, roles, stage, records, files }) => [
      body(
        `${numbers.join('、') || '尚未编号的案件'}，被申请人${respondent}，您是${roles.join('、')}，${stage}。`,
      ),
      ...records.flatMap(({ on, what, texts }) => [body(`${on}　${what}。`), ...texts.flatMap(bodies)]),
      ...files.map(({ title, submittedOn }) => body(`材料：${title}（${submittedOn} 提交）。`)),
    ]),
    heading('三、谁看过完整的信息'),
    ...told.looks.map(({ at, by, purpose }) => body(`${at.slice(0, 10)}　${by}，${purpose}。`)),
    ...(told.looks.length === 0 ? [body('没有人看过。')] : []),
    heading('四、您的权利'),
    body(
      `您可以请求更正、补充；有《中华人民共和国个人信息保护法》第四十七条第一款情形的，可以请求删除。截至${inChinese(told.exportedOn)}。`,
    ),
  ],
  signature: { authority, on: told.exportedOn },
});
