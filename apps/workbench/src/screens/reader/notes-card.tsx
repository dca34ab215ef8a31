import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { useNotes, type Note } from '../../api/files';
import { problemOf } from '../../api/problem';
import { Card } from '../../parts/card';
import { ProblemAlert } from '../../parts/problem-alert';
import { Tag } from '../../parts/tag';
import { instantWords } from './instant-words';

type NotesCardProps = {
  readonly caseId: string;
  readonly sha256: string;
  readonly page: number;
  readonly pages: number;
  readonly go: (page: number) => void;
};

const NoteRow = ({
  note,
  go,
  strike,
}: {
  readonly note: Note;
  readonly go: () => void;
  readonly strike: () => void;
}) => (
  <li className="reader-note">
    <div className="reader-note-head">
      <Button type="link" size="small" onClick={go}>
        第 {note.page} 页
      </Button>
      <Tag tone={note.shared ? 'info' : 'muted'}>{note.shared ? '办案的人可见' : '只有自己可见'}</Tag>
      {note.own ? (
        <Button type="link" size="small" onClick={strike} aria-label={`删去第 ${note.page} 页的批注`}>
          删去
        </Button>
      ) : null}
    </div>
    <p className="prose">{note.text}</p>
    <p className="note">
      {note.author} · {instantWords(note.writtenAt)}
    </p>
  </li>
);

/** 阅卷批注：不是案件事实，不给当事人。 */
export const NotesCard = ({ caseId, sha256, page, pages, go }: NotesCardProps) => {
  const id = useId();
  const { notes, write, strike } = useNotes(caseId, sha256);
  const [text, setText] = useState('');
  const [shared, setShared] = useState(false);
  const failed = write.error ?? strike.error;
  const keep = () => write.mutate({ page, text, shared }, { onSuccess: () => setText('') });
  const written = notes.data ?? [];
  return (
    <Card title="批注" note={written.length > 0 ? `${written.length} 条` : '当事人看不到'}>
      <ProblemAlert problem={failed ? problemOf(failed) : null} again={keep} />
      <label htmlFor={id}>{pages > 1 ? `写在第 ${page} 页` : '写批注'}</label>
      <Input.TextArea
        id={id}
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoSize={{ minRows: 3 }}
        maxLength={4000}
      />
      <div className="reader-note-end">
        <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
          给办案的人看
        </Checkbox>
        <Button type="primary" onClick={keep} disabled={text.trim() === ''} loading={write.isPending}>
          记下批注
        </Button>
      </div>
      <ul aria-label="已有的批注">
        {written.map((note) => (
          <NoteRow
            key={note.noteId}
            note={note}
            go={() => go(note.page)}
            strike={() => strike.mutate(note.noteId)}
          />
        ))}
      </ul>
    </Card>
  );
};
