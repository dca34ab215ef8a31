import { Button, Form, Input, Radio, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { choicesOf, useReference } from '../../api/reference';
import { useOrder } from '../../api/use-order';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { ProblemAlert } from '../../parts/problem-alert';
import type { PublicationPage } from './types';

type ActProps = {
  readonly page: PublicationPage;
  readonly path: string;
  readonly submit: string;
  readonly effect: string;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
};

const Act = ({ page, path, submit, effect, disabled = false, children }: ActProps) => {
  const order = useOrder(`/publications/${page.caseId}/${path}`, { version: page.version });
  const client = useQueryClient();
  return (
    <Form layout="vertical" onFinish={(values) => void order.send(values)}>
      <ProblemAlert
        problem={order.problem}
        reread={() => {
          order.forget();
          void client.invalidateQueries({ queryKey: ['publication', page.caseId] });
        }}
      />
      {children}
      <p className="effect">{effect}</p>
      <Button type="primary" htmlType="submit" loading={order.sending} disabled={disabled}>
        {submit}
      </Button>
    </Form>
  );
};

const Propose = ({ page }: { readonly page: PublicationPage }) => {
  const [withholding, setWithholding] = useState(false);
  const grounds = choicesOf(useReference().data?.nonPublicationGrounds);
  const certain = page.leaks.filter((leak) => leak.certain !== false).length;
  return (
    <Card title="怎样办" accent>
      <Form.Item label="公开还是不公开" layout="vertical">
        <Radio.Group
          optionType="button"
          value={withholding}
          onChange={({ target }) => setWithholding(target.value as boolean)}
          options={[
            { value: false, label: '隐名后公开' },
            { value: true, label: '不公开' },
          ]}
        />
      </Form.Item>
      {withholding ? (
        <Act
          page={page}
          path="withholding"
          submit="送审定"
          effect="送另一人审定；同意以后，案号、日期和理由列入不公开登记表。"
        >
          <Form.Item name="ground" label="不公开的理由" rules={[{ required: true, message: '请选择理由' }]}>
            <Select options={grounds} popupMatchSelectWidth={420} />
          </Form.Item>
          <Form.Item name="reason" label="说明">
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={10000} />
          </Form.Item>
        </Act>
      ) : (
        <Act
          page={page}
          path="proposal"
          submit="送复核"
          disabled={certain > 0}
          effect={
            certain > 0
              ? `还有 ${certain} 处没有隐去，处理完才能送复核。`
              : '送另一人复核；复核同意以后，公开文本随即出现在门户。'
          }
        />
      )}
    </Card>
  );
};

const wordsOf = {
  proposed: {
    title: '复核',
    approve: '同意公开',
    effect: '同意以后公开文本随即出现在门户，公众可以查到。',
    waiting: '公开文本已送复核，等复议机构负责人复核。',
  },
  'withholding-proposed': {
    title: '审定不公开',
    approve: '同意不公开',
    effect: '同意以后案号、日期和理由列入不公开登记表，正文不出现在门户。',
    waiting: '不公开的意见已送审定，等复议机构负责人审定。',
  },
} as const;
type Reviewed = keyof typeof wordsOf;
const isReviewed = (state: string): state is Reviewed => state in wordsOf;

const Review = ({ page, state }: { readonly page: PublicationPage; readonly state: Reviewed }) => {
  const [approved, setApproved] = useState<boolean>();
  const grounds = choicesOf(useReference().data?.nonPublicationGrounds);
  const words = wordsOf[state];
  return (
    <Card title={words.title} accent>
      {page.ground ? (
        <p>
          提出的理由：{grounds.find(({ value }) => value === page.ground)?.label ?? page.ground}
          {page.opinion ? `。说明：${page.opinion}` : ''}
        </p>
      ) : null}
      <Act
        page={page}
        path="review"
        submit={approved === false ? '退回' : words.approve}
        effect={approved === false ? '退回以后由公开审核员重新处理。' : words.effect}
      >
        <Form.Item
          name="approved"
          label="复核结果"
          rules={[{ required: true, message: '请选择同意或者退回' }]}
        >
          <Radio.Group
            optionType="button"
            onChange={({ target }) => setApproved(target.value as boolean)}
            options={[
              { value: true, label: words.approve },
              { value: false, label: '退回' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="opinion"
          label="复核意见"
          rules={approved === false ? [{ required: true, message: '退回的请写明意见' }] : []}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={10000} />
        </Form.Item>
      </Act>
    </Card>
  );
};

const Withdraw = ({ page }: { readonly page: PublicationPage }) => (
  <Card title="撤回公开">
    <Act
      page={page}
      path="withdrawal"
      submit="撤回公开"
      effect="门户上的正文随即撤下，只留标题“已撤回公开”。"
    >
      <Form.Item name="reason" label="撤回的理由" rules={[{ required: true, message: '请写明撤回的理由' }]}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={10000} />
      </Form.Item>
    </Act>
  </Card>
);

const heads = ['office-head', 'authority-head'] as const;

/** What may be done now, by this person; a reviewer is never the proposer. */
export const PublicationActs = ({ page }: { readonly page: PublicationPage }) => {
  const account = useAccount();
  const { state } = page;
  if (state === 'published')
    return holds(account, 'publisher') || holds(account, ...heads) ? <Withdraw page={page} /> : null;
  if (isReviewed(state) && holds(account, ...heads) && page.proposedBy !== account.accountId)
    return <Review page={page} state={state} />;
  if (['none', 'returned', 'withdrawn'].includes(state) && holds(account, 'publisher'))
    return <Propose page={page} />;
  const words = isReviewed(state)
    ? wordsOf[state].waiting
    : state === 'withheld'
      ? '已登记不公开。'
      : '等公开审核员办理。';
  return (
    <Card title="怎样办">
      <p>{words}</p>
    </Card>
  );
};
