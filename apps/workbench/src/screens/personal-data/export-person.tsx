import { Button, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Problem } from '../../api/problem';
import { ProblemAlert } from '../../parts/problem-alert';
import { saveAnswer } from './save-answer';

type Asked = {
  readonly means: 'counter' | 'post';
  readonly identified: 'id-card' | 'other-card' | 'power-of-attorney';
  readonly format: 'pdf' | 'json';
};

/** 个人信息保护法第四十五条：本人来查、来复制，核对身份以后给一份。 */
export const ExportPerson = ({ personId, name }: { readonly personId: string; readonly name: string }) => {
  const [open, setOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (body: Asked) => {
    setSending(true);
    const refused = await saveAnswer({
      ...{ path: `/subjects/${personId}/export`, body },
      name: `个人信息查阅复制件.${body.format}`,
    });
    setSending(false);
    setProblem(refused);
    if (!refused) setOpen(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`导出${name}的个人信息`}>
        查阅复制件
      </Button>
      <Modal
        title="查阅、复制个人信息"
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <Form
          layout="vertical"
          initialValues={{ means: 'counter', identified: 'id-card', format: 'pdf' }}
          onFinish={(values: Asked) => void send(values)}
        >
          <ProblemAlert problem={problem} />
          <p>导出系统里关于 {name} 的一切，交给本人。这一次导出记入查看记录。</p>
          <Form.Item name="means" label="本人怎样提出">
            <Radio.Group
              options={[
                { value: 'counter', label: '当面' },
                { value: 'post', label: '寄来' },
              ]}
            />
          </Form.Item>
          <Form.Item name="identified" label="怎样核对了身份">
            <Radio.Group
              options={[
                { value: 'id-card', label: '居民身份证' },
                { value: 'other-card', label: '其他证件' },
                { value: 'power-of-attorney', label: '本人的授权委托书' },
              ]}
            />
          </Form.Item>
          <Form.Item name="format" label="形式">
            <Radio.Group
              options={[
                { value: 'pdf', label: 'PDF，交给本人阅读' },
                { value: 'json', label: 'JSON，转移到别处' },
              ]}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={sending}>
            导出
          </Button>
        </Form>
      </Modal>
    </>
  );
};
