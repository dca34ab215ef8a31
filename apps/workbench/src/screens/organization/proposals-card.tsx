import { Form, Input, Radio } from 'antd';
import { inChinese } from '@fuyi/kernel';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { Tag } from '../../parts/tag';
import { Dialog } from './dialog';
import { required } from './fields';
import type { Grant, OrganizationPage } from './types';

const sentenceOf = ({ name, unitName, roleTerm, forName }: Grant) =>
  forName ? `${name} 代${forName}行使 ${roleTerm}` : `${name} 任 ${unitName} ${roleTerm}`;

const Answer = ({ grant }: { readonly grant: Grant }) => (
  <Dialog
    button="表态"
    label={`表态：${sentenceOf(grant)}`}
    title={sentenceOf(grant)}
    lead={`${inChinese(grant.from)}至${inChinese(grant.until)}，${grant.proposedByName ?? ''}提出。该同意的都同意以后生效。`}
    path={`/organization/proposals/${encodeURIComponent(grant.grantId)}/answer`}
    submit="提交"
    done="已表态"
    initial={{ agreed: true }}
  >
    <Form.Item name="agreed" label="意见" rules={required('请选择同意或者不同意')}>
      <Radio.Group
        options={[
          { value: true, label: '同意' },
          { value: false, label: '不同意' },
        ]}
      />
    </Form.Item>
    <Form.Item name="reason" label="理由（不同意的必须写明）">
      <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
    </Form.Item>
  </Dialog>
);

/** 等人同意的提议：提出的人、本人不能表态。 */
export const ProposalsCard = ({ page }: { readonly page: OrganizationPage }) => {
  const account = useAccount();
  const proposals = page.grants.filter(({ stage }) => stage === 'proposed');
  const mayAnswer = ({ proposedBy, accountId, waitingFor }: Grant) =>
    proposedBy !== account.accountId &&
    accountId !== account.accountId &&
    waitingFor.some(({ capacity }) =>
      capacity === 'security'
        ? holds(account, 'security-admin')
        : holds(account, 'office-head', 'authority-head'),
    );
  return (
    <Card title="待同意" note={`${proposals.length} 项`}>
      {proposals.length === 0 ? <p className="note">没有等人同意的任命、委托。</p> : null}
      <ul className="grants">
        {proposals.map((grant) => (
          <li key={grant.grantId} className="grant">
            <span>
              <b>{sentenceOf(grant)}</b>
              <span className="note grant-term">
                {inChinese(grant.from)}至{inChinese(grant.until)} · {grant.proposedByName}提出
                {grant.agreed.map(({ name, term }) => ` · ${term}${name}已同意`)}
              </span>
            </span>
            <Tag tone="info">等{grant.waitingFor.map(({ term }) => term).join('、')}</Tag>
            <span className="grant-acts">{mayAnswer(grant) ? <Answer grant={grant} /> : null}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
