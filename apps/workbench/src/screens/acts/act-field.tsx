import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { CaseInput } from '../../parts/case-input';
import { DayInput } from '../../parts/day-input';
import { FileInput } from '../../parts/file-input';
import { FilesInput } from '../../parts/files-input';
import { PersonFields } from '../../parts/person-fields';
import type { Choosing, Field } from './act';
import { PersonRows } from './person-rows';

type ActFieldProps = { readonly field: Field; readonly choosing: Choosing };

export const kindOf = (person: unknown): string =>
  (person as { kind?: string } | undefined)?.kind ?? 'natural';

const inputOf = (field: Field, choosing: Choosing) => {
  switch (field.kind) {
    case 'text':
      return (
        <Input.TextArea
          autoSize={{ minRows: field.lines ?? 4 }}
          maxLength={field.longest ?? 20_000}
          showCount
        />
      );
    case 'day':
      return <DayInput latest={field.future ? null : choosing.page.today} />;
    case 'number':
      return <InputNumber min={field.least} max={field.most} precision={0} suffix={field.unit} />;
    case 'file':
      return <FileInput label={field.label} caseId={choosing.page.caseId} />;
    case 'case':
      return (
        <CaseInput ownId={choosing.page.caseId} stages={field.stages} optional={field.optional ?? false} />
      );
    case 'files':
      return <FilesInput label={field.label} caseId={choosing.page.caseId} />;
    case 'yes-no':
      return (
        <Radio.Group
          optionType="button"
          options={[
            { value: true, label: '是' },
            { value: false, label: '否' },
          ]}
        />
      );
    default:
      return null;
  }
};

/** One thing asked; a text of any length, a day, a choice from a table, a person. */
export const ActField = ({ field, choosing }: ActFieldProps) => {
  const { values } = choosing;
  const { name, label, optional = false, hint } = field;
  const warning = field.warning?.(choosing);
  if (field.kind === 'person') return <PersonFields name={[name]} kind={kindOf(values[name])} />;
  if (field.kind === 'persons') return <PersonRows name={name} label={label} values={values} />;
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      {...(warning ? { validateStatus: 'warning' as const, help: warning } : {})}
      rules={optional ? [] : [{ required: true, message: `还差“${label}”` }]}
    >
      {field.kind === 'choice' ? (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          allowClear={optional}
          placeholder={optional ? '可以不选' : '请选择'}
          {...(field.many ? { mode: 'multiple' as const } : {})}
          options={[...field.from(choosing)]}
        />
      ) : (
        inputOf(field, choosing)
      )}
    </Form.Item>
  );
};
