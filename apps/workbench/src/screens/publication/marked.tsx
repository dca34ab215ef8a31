import { Popover } from 'antd';
import type { ReactNode } from 'react';
import type { Replacement } from './types';

const inOrder = (replacements: readonly Replacement[], paragraph: number) =>
  replacements.filter((each) => each.paragraph === paragraph).toSorted((a, b) => a.start - b.start);

const Chip = ({ text, kind, replacement }: { text: string; kind: string; replacement: Replacement }) => (
  <Popover
    trigger="click"
    title={replacement.type}
    content={
      <>
        <p>
          {replacement.original} → {replacement.replacement || '（删除）'}
        </p>
        {replacement.rule ? <p className="note">规则 {replacement.rule}</p> : null}
      </>
    }
  >
    <mark
      className={`mark ${kind}`}
      tabIndex={0}
      role="button"
      aria-label={`${text}，替换为${replacement.replacement || '删除'}`}
    >
      {text}
    </mark>
  </Popover>
);

/** Pieces of a paragraph of the original, with what is taken out marked: fill and underline, a deletion struck. */
export const markedOriginal = (replacements: readonly Replacement[]) =>
  function original(text: string, paragraph: number): ReactNode {
    const pieces: ReactNode[] = [];
    let at = 0;
    for (const each of inOrder(replacements, paragraph)) {
      pieces.push(text.slice(at, each.start));
      pieces.push(
        <Chip
          key={each.start}
          text={text.slice(each.start, each.end)}
          kind={each.replacement ? '' : 'removed'}
          replacement={each}
        />,
      );
      at = each.end;
    }
    return [...pieces, text.slice(at)];
  };

/** The same in the public text: where a replacement now stands, its position shifted by those before it. */
export const markedPublic = (replacements: readonly Replacement[]) =>
  function anonymized(text: string, paragraph: number): ReactNode {
    const pieces: ReactNode[] = [];
    let at = 0;
    let shift = 0;
    for (const each of inOrder(replacements, paragraph)) {
      const start = each.start + shift;
      const end = start + each.replacement.length;
      shift += each.replacement.length - (each.end - each.start);
      if (start < at || text.slice(start, end) !== each.replacement || !each.replacement) continue;
      pieces.push(text.slice(at, start));
      pieces.push(<Chip key={start} text={each.replacement} kind="replaced" replacement={each} />);
      at = end;
    }
    return [...pieces, text.slice(at)];
  };
