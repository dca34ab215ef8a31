import { useEffect, useState } from 'react';
import type { ServedFile } from '../../api/served-file';
import { Unreadable } from './unreadable';

/** Bytes; more of a text nobody reads here. */
const most = 1024 * 1024;

/** UTF-8, or the older way to write Chinese. */
const wordsIn = (bytes: Uint8Array<ArrayBuffer>): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

export const TextView = ({ file, title }: { readonly file: ServedFile; readonly title: string }) => {
  const [words, setWords] = useState<string>();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const whole = file.first.length === file.size;
    const bytes = whole ? Promise.resolve(file.first) : file.part(0, Math.min(file.size, most));
    bytes.then(
      (found) => setWords(wordsIn(found)),
      () => setLost(true),
    );
  }, [file]);
  if (lost) return <Unreadable address={file.address} why="网络断了，文件没有取到，请重新打开。" />;
  return (
    <div className="reader-desk" tabIndex={0} role="region" aria-label={title}>
      <pre className="reader-text">{words}</pre>
      {file.size > most ? <p className="note">只显示前 1 MB，其余请下载。</p> : null}
    </div>
  );
};
