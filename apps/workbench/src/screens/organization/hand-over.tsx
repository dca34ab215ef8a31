import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { get } from '../../api/request';
import type { CaseNumber } from '../../api/types';
import { useOrder } from '../../api/use-order';
import { shownNumber } from '../../parts/case-words';
import { CheckGroup } from '../../parts/check-group';
import { ProblemAlert } from '../../parts/problem-alert';
import { PickPerson, Reason, required } from './fields';
import type { OrganizationPage } from './types';

type OpenCase = {
  readonly caseId: string;
  readonly title: string;
  readonly stageTerm: string;
  readonly numbers: readonly CaseNumber[];
};

/** 承办过案件的人，离岗的也在内。 */
const everOfficers = ({ grants }: OrganizationPage) => [
  ...new Set(grants.filter(({ role }) => role === 'officer').map(({ accountId }) => accountId)),
];

const CasesOf = ({ fromId }: { readonly fromId: string | undefined }) => {
  const form = Form.useFormInstance();
  const { data, isPending } = useQuery({
    queryKey: ['handovers', fromId],
    queryFn: () => get<{ readonly items: readonly OpenCase[] }>(`/organization/handovers/${fromId}`),
    enabled: fromId !== undefined,
  });
  if (fromId === undefined) return null;
  if (isPending) return <p className="note">正在读取案件。</p>;
  const items = data?.items ?? [];
  if (items.length === 0) return <p className="note">手里没有还没办结的案件。</p>;
  return (
    <>
      <Button
        size="small"
        className="handover-all"
        onClick={() =>
          form.setFieldValue(
            'caseIds',
            items.map(({ caseId }) => caseId),
          )
        }
      >
        全部选中
      </Button>
      <Form.Item
        name="caseIds"
        label={`案件（共 ${items.length} 件）`}
        rules={required('请选择要移交的案件')}
      >
        <CheckGroup
          className="handover-cases"
          options={items.map(({ caseId, title, stageTerm, numbers }) => ({
            value: caseId,
            label: `${shownNumber(numbers)} ${title}（${stageTerm}）`,
          }))}
        />
      </Form.Item>
    </>
  );
};

/** 移交案件：逐案记入各案的时间线，移交人不再看得到。 */
export const HandOver = ({ page }: { readonly page: OrganizationPage }) => {
  const [open, setOpen] = useState(false);
  const order = useOrder('/organization/handovers');
  const [form] = Form.useForm<{ fromId?: string }>();
  const fromId = Form.useWatch('fromId', form);
  const { message } = App.useApp();
  const names = new Map(page.people.map(({ accountId, name }) => [accountId, name]));
  const inOffice = page.grants
    .filter(({ role, inForce, forName }) => role === 'officer' && inForce && !forName)
    .map(({ accountId }) => accountId);
  const send = async (values: object) => {
    if (!(await order.send(values))) return;
    void message.success('已移交，各案的时间线写明移交人和接收人');
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>移交案件</Button>
      <Modal
        title="移交案件"
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
        width={640}
      >
        <Form form={form} layout="vertical" onFinish={(values: object) => void send(values)}>
          <ProblemAlert problem={order.problem} />
          <Form.Item name="fromId" label="移交人" rules={required('请选择移交人')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={everOfficers(page).map((value) => ({ value, label: names.get(value) ?? value }))}
            />
          </Form.Item>
          <CasesOf fromId={fromId} />
          <PickPerson page={page} name="toId" label="接收人" among={inOffice.filter((id) => id !== fromId)} />
          <Reason />
          <Button type="primary" htmlType="submit" loading={order.sending}>
            移交
          </Button>
        </Form>
      </Modal>
    </>
  );
};
