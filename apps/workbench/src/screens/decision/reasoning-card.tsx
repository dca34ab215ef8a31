import type { Weighed } from '@fuyi/reconsideration';
import { issueHints } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { Shape } from '../../parts/shape';
import { shortBasis } from '../../parts/short-basis';
import { CitationNote, citationsOn } from './citation-notes';

type ReasoningCardProps = {
  readonly page: CasePage;
  readonly weighed: Weighed;
  /** Everything the officer wrote that may cite an article. */
  readonly text: string;
};

/** 说理与引用的检查：hints only, the officer judges. */
export const ReasoningCard = ({ page, weighed, text }: ReasoningCardProps) => {
  const hints = issueHints(page.file, weighed);
  const citations = citationsOn(page, text);
  const doubtful = citations.filter(({ state }) => state !== 'found');
  if (weighed.issues.length === 0 && hints.length === 0 && citations.length === 0) return null;
  return (
    <Card
      title="说理和引用的检查"
      end={<span className="note">{hints.length + doubtful.length} 处提示</span>}
    >
      {hints.length > 0 ? (
        <ul className="hints" aria-label="说理的提示">
          {hints.map((hint) => (
            <li key={`${hint.code}${hint.issue ?? ''}${hint.text}`}>
              <Shape tone="warning" />
              <span>
                {hint.issue === null ? '' : `焦点${hint.issue}：`}
                {hint.text}
                {hint.basis ? <span className="note"> {shortBasis(hint.basis)}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : weighed.issues.length > 0 ? (
        <p className="note">各项请求、认定和采信的证据都有争议焦点写到。</p>
      ) : null}
      {citations.length > 0 ? (
        <>
          <h3 className="citations-head">引用的条文 {citations.length}</h3>
          <ul className="citations" aria-label="引用条文的检查">
            {citations.map((citation) => (
              <CitationNote key={citation.text} citation={citation} />
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
};
