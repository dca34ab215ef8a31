import type { Opening } from '../../api/files';
import { instantWords } from './instant-words';

/** 谁、何时打开了这一份，全文还是部分。 */
export const OpeningsList = ({ openings }: { readonly openings: readonly Opening[] }) => (
  <ul className="reader-openings" aria-label="查阅记录">
    {openings.map(({ reader, office, openedAt, whole }) => (
      <li key={`${reader}${openedAt}${whole}`}>
        {instantWords(openedAt)} {reader}
        <span className="note">
          {office ? ` ${office}` : ''} · {whole ? '取了全文' : '看了部分'}
        </span>
      </li>
    ))}
  </ul>
);
