import { Button } from 'antd';
import { useState } from 'react';
import { FileInput } from './file-input';

type FilesInputProps = {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (sums: readonly string[]) => void;
  readonly label: string;
  readonly caseId: string;
};

type Slot = { readonly key: number; readonly sha256: string | undefined };

/** Several files, one place to choose the next always open; the form holds the sums of those that passed the check. */
export const FilesInput = ({ id, value = [], onChange, label, caseId }: FilesInputProps) => {
  const [slots, setSlots] = useState<readonly Slot[]>(() =>
    [...value, undefined].map((sha256, key) => ({ key, sha256 })),
  );
  const keep = (next: readonly Slot[]) => {
    const full = next.every(({ sha256 }) => sha256 !== undefined);
    const key = Math.max(-1, ...next.map((slot) => slot.key)) + 1;
    setSlots(full ? [...next, { key, sha256: undefined }] : next);
    onChange?.(next.flatMap(({ sha256 }) => sha256 ?? []));
  };
  return (
    <div className="files-input">
      {slots.map(({ key, sha256 }, position) => {
        const name = slots.length > 1 ? `${label} ${position + 1}` : label;
        return (
          <div key={key} className="files-input-row">
            <FileInput
              {...(id ? { id: position === 0 ? id : `${id}-${key}` } : {})}
              label={name}
              caseId={caseId}
              value={sha256}
              onChange={(sum) =>
                keep(slots.map((slot) => (slot.key === key ? { ...slot, sha256: sum } : slot)))
              }
            />
            {sha256 ? (
              <Button
                size="small"
                aria-label={`去掉${name}`}
                onClick={() => keep(slots.filter((slot) => slot.key !== key))}
              >
                去掉
              </Button>
            ) : null}
          </div>
        );
      })}
    </div>
  );
};
