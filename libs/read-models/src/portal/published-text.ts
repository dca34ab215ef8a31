import { inChinese } from '@fuyi/kernel';
import type { PublishedDecisionRow } from '@fuyi/publication';

/** The part of @fuyi/registry asked here: texts by id, or that they are erased. */
export type SealedTexts = {
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string | 'erased'>>;
};

/** The anonymised document as @fuyi/documents writes it. */
type PublicDocument = {
  readonly title: string;
  readonly number: string | null;
  readonly paragraphs: readonly { readonly text: string }[];
  readonly signature: { readonly authority: string; readonly on: PublishedDecisionRow['decidedOn'] | null };
};

/** 一行标题取自正文：不服什么，或者认为没有办什么。 */
export const publicTitle = ({ title, paragraphs }: PublicDocument): string => {
  for (const { text } of paragraphs) {
    const act = /不服被申请人.{0,40}?作出的(.{2,60}?)，于/u.exec(text)?.[1];
    if (act) return `不服${act}`;
    const duty = /未履行法定职责（(.{2,60}?)），于/u.exec(text)?.[1];
    if (duty) return `认为没有履行职责：${duty}`;
  }
  return title;
};

const publicBody = ({ title, number, paragraphs, signature }: PublicDocument): string =>
  [
    title,
    ...(number === null ? [] : [number]),
    ...paragraphs.map(({ text }) => text),
    signature.authority,
    ...(signature.on === null ? [] : [inChinese(signature.on)]),
  ].join('\n');

/** Fills a public row from the sealed anonymised text; a withdrawn or erased one stays without text. */
export const publishedText =
  (registry: SealedTexts) =>
  async (row: PublishedDecisionRow): Promise<PublishedDecisionRow> => {
    if (row.status === 'withdrawn') return row;
    const text = (await registry.texts([row.documentTextId])).get(row.documentTextId);
    if (text === undefined || text === 'erased') return { ...row, title: null, body: null };
    const document = JSON.parse(text) as PublicDocument;
    return { ...row, title: publicTitle(document), body: publicBody(document) };
  };
