import { DetailedError, Upload } from 'tus-js-client';
import { problemOf, Refusal, unreachable, type Problem } from './problem';
import { get } from './request';

export type Told = {
  /** Bytes that have arrived. */
  readonly sent: (bytes: number) => void;
  readonly checking: () => void;
  readonly done: (sha256: string) => void;
  readonly failed: (problem: Problem) => void;
};

/** An upload on its way; after `pause` it goes on with the byte where it stopped. */
export type Sending = { readonly pause: () => void; readonly goOn: () => void; readonly stop: () => void };

type State = {
  readonly state: string;
  readonly sha256: string | null;
  readonly problem: Omit<Problem, 'status'> | null;
};

const piece = 8 * 1024 * 1024;
const everySecond = 1000;

const problemIn = (error: unknown): Problem => {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  if (!response) return { ...unreachable, title: '网络断了，已经上传的部分没有丢，联网后点“继续”。' };
  try {
    return JSON.parse(response.getBody()) as Problem;
  } catch {
    return { ...unreachable, status: response.getStatus(), title: '平台没有收下文件，请稍后点“继续”。' };
  }
};

/** The verdict of the check; rejects with `Refusal` when the file is not taken. */
const verdict = async (uploadId: string): Promise<string> => {
  for (;;) {
    const { sha256, problem } = await get<State>(`/uploads/${uploadId}/state`);
    if (sha256) return sha256;
    if (problem) throw new Refusal({ ...problem, status: 422 });
    await new Promise((resolve) => setTimeout(resolve, everySecond));
  }
};

/** Only the extension is told of the name: names of files say who they are about, and stay on this machine. */
const metadata = (file: File, caseId: string) => ({
  filename: `x${/\.[^.]*$/.exec(file.name)?.[0] ?? ''}`,
  caseId,
});

/** tus 1.0, in pieces of 8 MB; the same file chosen again after a reload goes on where it stopped. */
export const sendFile = (file: File, caseId: string, told: Told): Sending => {
  const upload: Upload = new Upload(file, {
    endpoint: new URL('/api/uploads', window.location.href).href,
    chunkSize: piece,
    retryDelays: [0, 1000, 3000, 5000, 10_000],
    metadata: metadata(file, caseId),
    fingerprint: async () => `fuyi-${caseId}-${file.size}-${file.lastModified}`,
    removeFingerprintOnSuccess: true,
    onProgress: (bytes) => told.sent(bytes),
    onError: (error) => told.failed(problemIn(error)),
    onSuccess() {
      told.checking();
      const uploadId = upload.url?.split('/').at(-1) ?? '';
      verdict(uploadId).then(told.done, (error: unknown) => told.failed(problemOf(error)));
    },
  });
  void upload.findPreviousUploads().then(([previous]) => {
    if (previous) upload.resumeFromPreviousUpload(previous);
    upload.start();
  });
  return {
    pause: () => void upload.abort(),
    goOn: () => upload.start(),
    stop: () => void upload.abort(true).catch(() => undefined),
  };
};
