import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useFile, useOpenings } from '../../api/files';
import type { ServedFile } from '../../api/served-file';
import type { CasePage } from '../../api/types';
import { isOffice, useAccount } from '../../frame/me';
import { shownNumber } from '../../parts/case-words';
import { Card } from '../../parts/card';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { fileTitle } from './file-title';
import { atPage, firstLook, type Look } from './look';
import { NotesCard } from './notes-card';
import { OpeningsList } from './openings-list';
import { PdfView } from './pdf-view';
import { PictureView } from './picture-view';
import { ReaderBar } from './reader-bar';
import { RecordingView } from './recording-view';
import { TextView } from './text-view';
import { Unreadable } from './unreadable';

type DeskProps = {
  readonly file: ServedFile;
  readonly title: string;
  readonly look: Look;
  readonly counted: (pages: number) => void;
};

const Desk = ({ file, title, look, counted }: DeskProps) => {
  const { mediaType, address } = file;
  if (mediaType === 'application/pdf') return <PdfView file={file} look={look} counted={counted} />;
  if (mediaType.startsWith('image/')) return <PictureView file={file} look={look} title={title} />;
  if (/^(audio|video)\//.test(mediaType)) return <RecordingView file={file} title={title} />;
  if (mediaType === 'text/plain') return <TextView file={file} title={title} />;
  return <Unreadable address={address} why="这种文件不能在这里看。" />;
};

/** 阅卷：一份附件，批注和查阅记录在旁边。 */
export const Reader = ({ page }: { readonly page: CasePage }) => {
  const { sha256 = '' } = useParams();
  const account = useAccount();
  const query = useFile(page.caseId, sha256);
  const openings = useOpenings(page.caseId, query.data !== undefined).data ?? [];
  const [look, setLook] = useState(firstLook);
  const [pages, setPages] = useState(1);
  if (!query.data) return <Loading error={query.error} again={() => void query.refetch()} />;
  const file = query.data;
  const { label, title } = fileTitle(page, sha256) ?? { label: '', title: '附件' };
  const turns = file.mediaType === 'application/pdf' || file.mediaType.startsWith('image/');
  return (
    <>
      <PageHead
        title={title}
        before={
          <>
            <Link className="number" to={`/cases/${page.caseId}`}>
              {shownNumber(page.numbers)}
            </Link>
            <span>{label}</span>
          </>
        }
        actions={
          <>
            <a href={file.address} download>
              <Button tabIndex={-1}>下载</Button>
            </a>
            <Link to={`/cases/${page.caseId}`}>
              <Button tabIndex={-1}>回到案件</Button>
            </Link>
          </>
        }
      />
      <div className="columns reader-columns">
        <section className="card" aria-label="阅卷">
          {turns ? <ReaderBar look={look} setLook={setLook} pages={pages} /> : null}
          <Desk file={file} title={title} look={look} counted={setPages} />
        </section>
        <div className="stack">
          {isOffice(account) ? (
            <NotesCard
              caseId={page.caseId}
              sha256={sha256}
              page={look.page}
              pages={pages}
              go={(next) => setLook(atPage(look, next, pages))}
            />
          ) : null}
          <Card title="查阅记录" note="每次打开都有记录">
            <OpeningsList openings={openings.filter((each) => each.sha256 === sha256)} />
          </Card>
        </div>
      </div>
    </>
  );
};
