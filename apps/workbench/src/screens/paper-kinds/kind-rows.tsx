import { Tag } from '../../parts/tag';
import type { PaperKind } from './paper-kinds';

const Blank = ({ kind, title, format }: PaperKind & { readonly format: 'docx' | 'pdf' }) => (
  <a href={`/api/document-kinds/${kind}.${format}`} download aria-label={`下载${title}（${format}）`}>
    {format === 'pdf' ? 'PDF' : format}
  </a>
);

/** 文书样式的一部分：受理、审理、结案……。 */
export const KindRows = ({
  part,
  kinds,
}: {
  readonly part: string;
  readonly kinds: readonly PaperKind[];
}) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={4}>
        {part} · {kinds.length} 种
      </th>
    </tr>
    {kinds.map((each) => (
      <tr key={each.kind}>
        <td>{each.code}</td>
        <td>
          {each.title} {each.internal ? <Tag tone="muted">内部</Tag> : null}
          <div className="note">
            {each.issuer}制作 · {each.when}
          </div>
        </td>
        <td className="note">{each.basis.join('、')}</td>
        <td className="downloads">
          <Blank {...each} format="docx" />
          <Blank {...each} format="pdf" />
        </td>
      </tr>
    ))}
  </tbody>
);
