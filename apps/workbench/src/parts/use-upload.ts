import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../api/problem';
import { sendFile, type Sending } from '../api/send-file';

export type UploadStage =
  | { readonly stage: 'none' | 'checking' | 'done' }
  | { readonly stage: 'sending' | 'paused'; readonly sent: number }
  | { readonly stage: 'failed'; readonly problem: Problem; readonly sent: number };

/** 4xx is for good – another file is needed; anything else can go on. */
export const canGoOn = (now: UploadStage): boolean =>
  now.stage === 'paused' ||
  (now.stage === 'failed' && (now.problem.status === 0 || now.problem.status >= 500));

/** One file at a time; leaving the page pauses it, the same file chosen again goes on. */
export const useUpload = (caseId: string, done: (sha256: string | undefined) => void) => {
  const [now, setNow] = useState<UploadStage>({ stage: 'none' });
  const [file, setFile] = useState<File>();
  const sending = useRef<Sending>(undefined);
  const sent = useRef(0);
  useEffect(() => () => sending.current?.pause(), []);
  const begin = (chosen: File) => {
    sending.current?.stop();
    sent.current = 0;
    setFile(chosen);
    setNow({ stage: 'sending', sent: 0 });
    done(undefined);
    sending.current = sendFile(chosen, caseId, {
      sent(bytes) {
        sent.current = bytes;
        setNow((before) => (before.stage === 'paused' ? before : { stage: 'sending', sent: bytes }));
      },
      checking: () => setNow({ stage: 'checking' }),
      failed: (problem) => setNow({ stage: 'failed', problem, sent: sent.current }),
      done(sha256) {
        sending.current = undefined;
        setNow({ stage: 'done' });
        done(sha256);
      },
    });
  };
  const pause = () => {
    sending.current?.pause();
    setNow({ stage: 'paused', sent: sent.current });
  };
  const goOn = () => {
    setNow({ stage: 'sending', sent: sent.current });
    sending.current?.goOn();
  };
  return { now, file, begin, pause, goOn };
};
