import { Button } from 'antd';
import { useId, useRef, useState } from 'react';
import { problemOf } from '../api/problem';
import { upload } from '../api/request';

type FileInputProps = {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (sha256: string | undefined) => void;
  readonly label: string;
};

const largest = 20 * 1024 * 1024;

/** One file, kept by its SHA-256; the form only holds the sum. */
export const FileInput = ({ value, onChange, label }: FileInputProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ name?: string; words?: string }>({});
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largest) return setState({ words: '文件超过 20 MB，请压缩或者拆分后再传。' });
    setState({ name: file.name, words: '正在上传…' });
    try {
      const { sha256 } = await upload(file, file.name);
      setState({ name: file.name });
      onChange?.(sha256);
    } catch (error) {
      setState({ words: problemOf(error).title });
    }
  };
  return (
    <div className="file-input">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="file"
        className="visually-hidden"
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <Button size="small" onClick={() => field.current?.click()} aria-hidden="true" tabIndex={-1}>
        {value ? '换文件' : '上传'}
      </Button>
      <span className="note" aria-live="polite">
        {state.words ?? (value ? (state.name ?? `已上传 ${value.slice(0, 8)}`) : '可以不传')}
      </span>
    </div>
  );
};
