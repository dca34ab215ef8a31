import { Button, Progress } from 'antd';
import { useId, useRef } from 'react';
import { canGoOn, useUpload, type UploadStage } from './use-upload';

type FileInputProps = {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (sha256: string | undefined) => void;
  readonly label: string;
  readonly caseId: string;
};

const kinds =
  '.pdf,.jpg,.jpeg,.png,.gif,.webp,.bmp,.tif,.tiff,.heic,.docx,.xlsx,.pptx,.ofd,.doc,.wps,.xls,.et,.ppt,.dps,' +
  '.mp3,.m4a,.wav,.amr,.aac,.ogg,.flac,.mp4,.mov,.avi,.mkv,.webm,.3gp,.txt,.csv';

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const wordsOf = (now: UploadStage, file: File | undefined, value: string | undefined): string => {
  switch (now.stage) {
    case 'sending':
      return `${sizeOf(now.sent)} / ${sizeOf(file?.size ?? 0)}`;
    case 'paused':
      return `已暂停，传了 ${sizeOf(now.sent)}`;
    case 'checking':
      return '已经传完，正在检查…';
    case 'failed':
      return now.problem.title;
    case 'done':
      return `${file?.name ?? ''} 已通过检查`;
    case 'none':
      return value ? `已上传 ${value.slice(0, 8)}` : '可以不传';
  }
};

/** One file, kept by its SHA-256; the form only holds the sum, and holds it once the file has passed the check. */
export const FileInput = ({ id, value, onChange, label, caseId }: FileInputProps) => {
  const own = useId();
  const field = useRef<HTMLInputElement>(null);
  const { now, file, begin, pause, goOn } = useUpload(caseId, (sha256) => onChange?.(sha256));
  const total = file?.size ?? 1;
  const moving = now.stage === 'sending' || now.stage === 'paused';
  return (
    <div className="file-input">
      <label className="visually-hidden" htmlFor={id ?? own}>
        {label}
      </label>
      <input
        ref={field}
        id={id ?? own}
        type="file"
        accept={kinds}
        className="visually-hidden"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          target.value = '';
          if (chosen) begin(chosen);
        }}
      />
      <Button size="small" onClick={() => field.current?.click()} aria-hidden="true" tabIndex={-1}>
        {value || file ? '换文件' : '上传'}
      </Button>
      {now.stage === 'sending' || canGoOn(now) ? (
        <Button
          size="small"
          {...(now.stage === 'sending'
            ? { onClick: pause, 'aria-label': `${label}：暂停上传` }
            : { onClick: goOn, 'aria-label': `${label}：继续上传`, type: 'primary' })}
        >
          {now.stage === 'sending' ? '暂停' : '继续'}
        </Button>
      ) : null}
      {moving && (
        <Progress
          className="file-progress"
          size="small"
          percent={Math.floor((now.sent / total) * 100)}
          status={now.stage === 'paused' ? 'normal' : 'active'}
          aria-label={`${label}上传进度`}
        />
      )}
      <span className={now.stage === 'failed' ? 'note danger' : 'note'} aria-live={moving ? 'off' : 'polite'}>
        {wordsOf(now, file, value)}
      </span>
    </div>
  );
};
