import type { MarkedPaper as Marked } from '@fuyi/documents';
import { ChangedText } from '../../parts/changed-text';
import { Paper } from '../../parts/paper';

/** 标出增删的决定书。 */
export const MarkedPaper = ({ paper }: { readonly paper: Marked }) => (
  <Paper
    document={{
      ...paper,
      paragraphs: paper.paragraphs.map(({ role, changes }) => ({
        role,
        text: changes.map(({ text }) => text).join(''),
      })),
    }}
    render={(text, position) => {
      const changes = paper.paragraphs[position]?.changes;
      return changes ? <ChangedText changes={changes} /> : text;
    }}
  />
);
