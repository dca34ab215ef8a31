import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { PlainDate } from '@fuyi/kernel';

type DayInputProps = {
  readonly id?: string;
  readonly value?: PlainDate | null;
  readonly onChange?: (value: PlainDate | null) => void;
  readonly latest?: PlainDate | null | undefined;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
};

/** A day in China; typed as 2026年9月1日 or 2026-09-01. */
export const DayInput = ({ value, onChange, latest, placeholder = '选择日期', ...rest }: DayInputProps) => (
  <DatePicker
    {...rest}
    style={{ width: 180 }}
    value={value ? dayjs(value) : null}
    format={['YYYY年M月D日', 'YYYY-MM-DD', 'YYYYMMDD']}
    placeholder={placeholder}
    allowClear
    onKeyDown={(event) => {
      if (event.key === 'Enter') event.preventDefault();
    }}
    {...(latest ? { maxDate: dayjs(latest) } : {})}
    onChange={(day) => onChange?.(day ? (day.format('YYYY-MM-DD') as PlainDate) : null)}
  />
);
