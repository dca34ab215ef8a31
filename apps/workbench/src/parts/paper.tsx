import { inChinese, type PlainDate } from '@fuyi/kernel';
import type { OfficialDocument } from '@fuyi/documents';
import type { ReactNode } from 'react';

type PaperProps = {
  readonly document: OfficialDocument;
  /** Marks inside a paragraph, by its position. */
  readonly render?: (text: string, paragraph: number) => ReactNode;
};

const chineseDay = (on: PlainDate | null) => (on ? inChinese(on) : '　　年　月　日');

/** 文书的纸面：what is seen here is what will be printed. */
export const Paper = ({ document, render = (text) => text }: PaperProps) => (
  <article className="paper" aria-label={document.title}>
    <h3>{document.title}</h3>
    <div className="paper-number">{document.number ?? '（定稿后编号）'}</div>
    {document.paragraphs.map(({ role, text }, position) => (
      <p key={position} className={role}>
        {render(text, position)}
      </p>
    ))}
    <div className="signature">
      <div>{document.signature.authority}</div>
      <div>{chineseDay(document.signature.on)}</div>
    </div>
  </article>
);
