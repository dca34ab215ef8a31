import { citationsIn, type Citation } from '@fuyi/law';
import type { CasePage } from '../../api/types';
import { Tag } from '../../parts/tag';

/** Places of statutes named in a text, each once, judged on the day of the decision and, for the act, on its own day. */
export const citationsOn = ({ today, file }: CasePage, text: string): readonly Citation[] => {
  const found = citationsIn(text, file.concludedOn ?? today, file.act?.madeOn ?? today);
  return found.filter(({ text: named }, n) => found.findIndex((each) => each.text === named) === n);
};

const tones = {
  found: 'success',
  'no-such-article': 'danger',
  'no-such-paragraph': 'danger',
  'no-such-item': 'danger',
  'not-in-force': 'danger',
  'unknown-statute': 'warning',
} as const satisfies Readonly<Record<Citation['state'], string>>;
const words = {
  found: '现行有效',
  'no-such-article': '没有这一条',
  'no-such-paragraph': '没有这一款',
  'no-such-item': '没有这一项',
  'not-in-force': '当日不施行',
  'unknown-statute': '未核对',
} as const satisfies Readonly<Record<Citation['state'], string>>;

export const CitationNote = ({ citation: { text, state, note } }: { readonly citation: Citation }) => (
  <li>
    <Tag tone={tones[state]}>{words[state]}</Tag> {text}
    {note ? <span className="note">　{note}</span> : null}
  </li>
);

/** 引用的条文，对照法律表的结果。 */
export const CitationNotes = ({ page, text }: { readonly page: CasePage; readonly text: string }) => {
  const citations = citationsOn(page, text);
  if (citations.length === 0) return null;
  return (
    <ul className="citations" aria-label="引用的条文">
      {citations.map((citation) => (
        <CitationNote key={citation.text} citation={citation} />
      ))}
    </ul>
  );
};
