import { useState } from 'react';
import type { ServedFile } from '../../api/served-file';
import { Unreadable } from './unreadable';

type RecordingViewProps = { readonly file: ServedFile; readonly title: string };

/** 录音、录像：fetched by range as it plays. */
export const RecordingView = ({ file: { address, mediaType }, title }: RecordingViewProps) => {
  const [broken, setBroken] = useState(false);
  const told = {
    src: address,
    controls: true,
    preload: 'metadata',
    'aria-label': title,
    onError: () => setBroken(true),
  };
  if (broken) return <Unreadable address={address} why="这种录音录像浏览器放不了。" />;
  return (
    <div className="reader-recording">
      {mediaType.startsWith('audio/') ? <audio {...told} /> : <video {...told} />}
    </div>
  );
};
