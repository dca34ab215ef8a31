import { Form, Input, Radio } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { outcomeTerms, reviewLevelTerms } from '@fuyi/glossary';
import type { OfficialDocument } from '@fuyi/documents';
import { useState } from 'react';
import { Link } from 'react-router';
import { get } from '../../api/request';
import type { CasePage } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { shownNumber } from '../../parts/case-words';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { Paper } from '../../parts/paper';
import { Tag } from '../../parts/tag';
import { ChecksCard } from '../case/checks-card';
import { citingText, draftOf, weighedOf } from '../decision/draft-values';
import { ReasoningCard } from '../decision/reasoning-card';
import { OrderForm } from '../forms/order-form';
import { StepAside } from '../forms/step-aside';
import { ChangesCard } from './changes-card';
import { MarkedPaper } from './marked-paper';
import { useDrafts, useDraftsDifference } from './use-drafts';

const effects = {
  'office-head': '同意以后送复议机关负责人审批。',
  'authority-head': '同意以后决定随即作出，决定书编号定稿，不能再修改。',
} as const;

export const usePreview = (caseId: string, version: number) =>
  useQuery({
    queryKey: ['decision-preview', caseId, version],
    queryFn: () => get<OfficialDocument>(`/cases/${caseId}/decision-preview`),
  });

export const Approval = ({ page }: { readonly page: CasePage }) => {
  const account = useAccount();
  const preview = usePreview(page.caseId, page.version);
  const [approved, setApproved] = useState<boolean | undefined>();
  const { draft, draftWith } = page.file;
  const level = draftWith === 'officer' ? null : draftWith;
  const mine = level !== null && holds(account, level);
  const drafts = useDrafts(page.caseId, page.version);
  const [compared, setCompared] = useState<number | null>(null);
  const [marked, setMarked] = useState(true);
  const from = compared ?? drafts.data?.since ?? drafts.data?.items.at(-2)?.draft ?? null;
  const difference = useDraftsDifference(page.caseId, page.version, from);
  const values = draftOf(page);
  return (
    <>
      <PageHead
        title={level ? `${reviewLevelTerms[level]}审核决定草案` : '审核决定草案'}
        before={
          <>
            <Link className="number" to={`/cases/${page.caseId}`}>
              {shownNumber(page.numbers)}
            </Link>
            {draft ? <Tag tone="info">拟{outcomeTerms[draft.outcome]}</Tag> : null}
            <span>{page.title}</span>
          </>
        }
        sentence={page.sentence}
      />
      <div className="columns approval-columns">
        <section className="card" aria-label="决定书预览">
          {difference.data ? (
            <div className="paper-view">
              <Radio.Group
                aria-label="决定书的看法"
                optionType="button"
                value={marked}
                options={[
                  { value: true, label: `标出第${difference.data.from}稿以来的改动` },
                  { value: false, label: '只看成品' },
                ]}
                onChange={({ target }) => setMarked(target.value as boolean)}
              />
            </div>
          ) : null}
          {difference.data && marked ? (
            <MarkedPaper paper={difference.data.paper} />
          ) : preview.data ? (
            <Paper document={preview.data} />
          ) : (
            <Loading error={preview.error} />
          )}
        </section>
        <div className="stack">
          {mine ? (
            <Card title="审核意见" accent>
              <OrderForm
                page={page}
                path="draft-review"
                submit={
                  approved === false ? '退回草案' : level === 'authority-head' ? '批准决定' : '同意草案'
                }
                done={approved === false ? '草案已退回' : '审核已登记'}
                dayLabel="审核日期"
                onChange={(values) => setApproved(values['approved'] as boolean | undefined)}
                toBody={({ approved: agreed, opinion }) => ({
                  level,
                  approved: agreed,
                  ...(opinion ? { opinion } : {}),
                })}
                effect={approved === false ? '退回以后由承办人修改，再次提交审核。' : effects[level]}
              >
                <Form.Item
                  name="approved"
                  label="审核结果"
                  rules={[{ required: true, message: '请选择同意或者退回' }]}
                >
                  <Radio.Group
                    optionType="button"
                    options={[
                      { value: true, label: '同意' },
                      { value: false, label: '退回修改' },
                    ]}
                  />
                </Form.Item>
                <Form.Item
                  name="opinion"
                  label={approved === false ? '退回意见' : '意见（可以不写）'}
                  rules={approved === false ? [{ required: true, message: '退回的请写明意见' }] : []}
                >
                  <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20000} />
                </Form.Item>
              </OrderForm>
            </Card>
          ) : (
            <Card title="审核">
              <p>{level ? `草案正等${reviewLevelTerms[level]}审核。` : '现在没有等您审核的草案。'}</p>
            </Card>
          )}
          {drafts.data && draft ? (
            <ChangesCard
              page={page}
              drafts={drafts.data}
              from={from}
              difference={difference.data}
              choose={setCompared}
            />
          ) : null}
          {draft ? (
            <ReasoningCard page={page} weighed={weighedOf(values)} text={citingText(page, values)} />
          ) : null}
          <StepAside page={page} step={['office-head-review', 'authority-head-approval']} />
          <ChecksCard checks={page.checks} />
        </div>
      </div>
    </>
  );
};
