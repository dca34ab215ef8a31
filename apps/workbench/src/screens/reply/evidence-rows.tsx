import { Button, Form, Input, Select } from 'antd';
import { evidenceKindTerms } from '@fuyi/glossary';
import type { PlainDate } from '@fuyi/kernel';
import { DayInput } from '../../parts/day-input';
import { FilesInput } from '../../parts/files-input';

const kinds = Object.entries(evidenceKindTerms).map(([value, label]) => ({ value, label }));
const required = (message: string) => [{ required: true, whitespace: true, message }];

type EvidenceRowsProps = { readonly caseId: string; readonly today: PlainDate };

/** 证据、依据清单：numbered in the order it stands in. */
export const EvidenceRows = ({ caseId, today }: EvidenceRowsProps) => (
  <Form.List name="evidence">
    {(fields, { add, remove }) => (
      <fieldset className="evidence">
        <legend>证据、依据清单（{fields.length} 份）</legend>
        {fields.map(({ key, name }, position) => (
          <div key={key} className="evidence-row">
            <span className="evidence-number">{position + 1}</span>
            <Form.Item
              name={[name, 'kind']}
              label={`证据 ${position + 1} 种类`}
              rules={required('请选择证据种类')}
            >
              <Select options={kinds} />
            </Form.Item>
            <Form.Item
              name={[name, 'title']}
              label={`证据 ${position + 1} 名称`}
              rules={required('请写明证据名称')}
            >
              <Input maxLength={300} />
            </Form.Item>
            <Form.Item
              name={[name, 'purpose']}
              label={`证据 ${position + 1} 证明什么`}
              rules={required('请写明证明目的')}
            >
              <Input maxLength={2000} />
            </Form.Item>
            <Form.Item name={[name, 'source']} label={`证据 ${position + 1} 来源（可不填）`}>
              <Input maxLength={300} />
            </Form.Item>
            <Form.Item name={[name, 'collectedOn']} label={`证据 ${position + 1} 收集之日（可不填）`}>
              <DayInput latest={today} />
            </Form.Item>
            <Form.Item name={[name, 'files']} label="附件">
              <FilesInput label={`证据 ${position + 1} 附件`} caseId={caseId} />
            </Form.Item>
            <Button size="small" onClick={() => remove(name)} aria-label={`去掉证据 ${position + 1}`}>
              去掉
            </Button>
          </div>
        ))}
        <Button onClick={() => add({ kind: 'documentary' })}>加一份证据</Button>
      </fieldset>
    )}
  </Form.List>
);
