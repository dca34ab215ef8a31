import { Input } from 'antd';
import { useId } from 'react';

type WritingProps = {
  readonly label: string;
  readonly value: string;
  readonly least?: number;
  readonly change: (text: string) => void;
};

/** 决定书里的一段文字。 */
export const Writing = ({ label, value, least = 2, change }: WritingProps) => {
  const id = useId();
  return (
    <div className="text-box">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        className="serif"
        autoSize={{ minRows: least }}
        maxLength={20000}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
};
