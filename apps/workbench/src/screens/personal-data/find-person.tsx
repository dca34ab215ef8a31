import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf, type Problem } from '../../api/problem';
import { post } from '../../api/request';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { ProblemAlert } from '../../parts/problem-alert';
import { ExportPerson } from './export-person';
import { RequestErasure } from './request-erasure';
import type { Coded, FoundPerson } from './types';

type Asked = { readonly field: string; readonly value: string };

const fields = [
  { value: 'name', label: '姓名或者名称' },
  { value: 'idNumber', label: '证件号码' },
  { value: 'phone', label: '电话' },
  { value: 'creditCode', label: '统一社会信用代码' },
];

const Row = ({ found, grounds }: { readonly found: FoundPerson; readonly grounds: readonly Coded[] }) => {
  const account = useAccount();
  const { personId, person, cases } = found;
  const name = person?.name ?? '';
  return (
    <tr>
      <td>
        <b>{name}</b>
        <div className="note">{[person?.idNumber, person?.phone].filter(Boolean).join(' · ')}</div>
      </td>
      <td>
        {cases.length === 0 ? '没有案件' : null}
        {cases.map(({ caseId, respondent, stage }) => (
          <div key={caseId}>
            <Link to={`/cases/${caseId}`}>不服{respondent}</Link> <span className="note">{stage}</span>
          </div>
        ))}
      </td>
      <td className="row-acts">
        {holds(account, 'office-head', 'security-admin') ? (
          <ExportPerson personId={personId} name={name} />
        ) : null}
        {holds(account, 'authority-head', 'security-admin') ? (
          <RequestErasure personId={personId} name={name} grounds={grounds} />
        ) : null}
      </td>
    </tr>
  );
};

/** 按整个的值查找，不按部分；the value travels in the body and is kept nowhere. */
export const FindPerson = ({ grounds }: { readonly grounds: readonly Coded[] }) => {
  const [found, setFound] = useState<readonly FoundPerson[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const find = async (body: Asked) => {
    try {
      setProblem(null);
      const answer = await post<{ items: readonly FoundPerson[] }>({
        ...{ path: '/subjects/search', body, key: crypto.randomUUID() },
      });
      setFound(answer.items);
    } catch (refused) {
      setProblem(problemOf(refused));
    }
  };
  return (
    <Card title="查找一个人" note="写完整的姓名或者号码">
      <Form
        layout="inline"
        className="find-person"
        initialValues={{ field: 'name' }}
        onFinish={(values: Asked) => void find(values)}
      >
        <Form.Item name="field">
          <Select aria-label="按什么查找" options={fields} />
        </Form.Item>
        <Form.Item name="value" rules={[{ required: true, whitespace: true, message: '请填写要找的内容' }]}>
          <Input aria-label="要找的内容" maxLength={100} autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          查找
        </Button>
      </Form>
      <ProblemAlert problem={problem} />
      {found && found.length === 0 ? <p>没有登记过这样的人；已经销毁的查不到。</p> : null}
      {found && found.length > 0 ? (
        <div className="wide-table">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">登记的人</th>
                <th scope="col">案件</th>
                <th scope="col">办理</th>
              </tr>
            </thead>
            <tbody>
              {found.map((each) => (
                <Row key={each.personId} found={each} grounds={grounds} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Card>
  );
};
