import { Link } from 'react-router';
import type { Opening } from '../../api/files';
import { OpeningsList } from '../reader/openings-list';

type EntryFilesProps = {
  readonly caseId: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly openings: readonly Opening[];
};

/** 附件：在这里阅卷；谁查阅过，有记录。 */
export const EntryFiles = ({ caseId, title, files, openings }: EntryFilesProps) => {
  const opened = openings.filter(({ sha256 }) => files.includes(sha256));
  return (
    <>
      {files.map((sha256, position) => {
        const word = `附件${files.length > 1 ? position + 1 : ''}`;
        return (
          <span key={sha256}>
            {' '}
            <Link to={`/cases/${caseId}/files/${sha256}`} aria-label={`${word}：阅看${title}`}>
              {word}
            </Link>
          </span>
        );
      })}
      {opened.length > 0 ? (
        <details className="note">
          <summary>查阅 {opened.length} 次</summary>
          <OpeningsList openings={opened} />
        </details>
      ) : null}
    </>
  );
};
