import { Button, Form, Input } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import { useState } from 'react';
import { Link } from 'react-router';
import { choicesOf, type Reference } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { CheckGroup } from '../../parts/check-group';
import { useShortcuts } from '../../parts/use-shortcuts';
import { OrderForm } from '../forms/order-form';
import type { Answers } from './acceptance-case';
import { otherAuthorities } from './authorities';
import { DeclineFields } from './decline-fields';

type Act = 'accept' | 'correct' | 'decline';
type DecideProps = { readonly page: CasePage; readonly reference: Reference; readonly answers: Answers };

const { ApplicationAccepted, CorrectionRequested, ApplicationDeclined } = caseEventTerms;

/** Each button first shows what will happen; nothing is decided by one key. */
export const Decide = ({ page, reference, answers }: DecideProps) => {
  const [act, setAct] = useState<Act | null>(null);
  const rows = reference.acceptanceConditions;
  const open = rows.filter(({ item }) => answers[item] === undefined);
  const unmet = rows.filter(({ item }) => answers[item] === false);
  const conditions = rows.flatMap(({ item }) =>
    answers[item] === undefined ? [] : [{ item, met: answers[item] }],
  );
  const reviewing = page.stage === 'under-review';
  const canAccept = reviewing && open.length === 0 && unmet.length === 0;
  const canDecline = reviewing && open.length === 0 && unmet.length > 0;
  const canCorrect = reviewing && page.file.correction === null;
  useShortcuts({
    A: () => canAccept && setAct('accept'),
    B: () => canCorrect && setAct('correct'),
    R: () => canDecline && setAct('decline'),
  });
  if (!reviewing)
    return (
      <Card title="作出决定">
        <p>{page.sentence}</p>
        <Link to={`/cases/${page.caseId}`}>打开案件</Link>
      </Card>
    );
  const elsewhere =
    answers.jurisdiction === false ? otherAuthorities(reference, page.file.respondentId) : null;
  const openItems = open.map(({ ordinal }) => ordinal).join('、');
  return (
    <Card title="作出决定" end={<span className="note">先看后果，再确认</span>}>
      <div className="buttons">
        <Button
          size="large"
          aria-pressed={act === 'accept'}
          type={act === 'accept' ? 'primary' : 'default'}
          disabled={!canAccept}
          onClick={() => setAct('accept')}
        >
          {ApplicationAccepted.term} <kbd>A</kbd>
        </Button>
        <Button
          size="large"
          aria-pressed={act === 'correct'}
          type={act === 'correct' ? 'primary' : 'default'}
          disabled={!canCorrect}
          onClick={() => setAct('correct')}
        >
          {CorrectionRequested.term} <kbd>B</kbd>
        </Button>
        <Button
          size="large"
          aria-pressed={act === 'decline'}
          type={act === 'decline' ? 'primary' : 'default'}
          disabled={!canDecline}
          onClick={() => setAct('decline')}
        >
          {ApplicationDeclined.term} <kbd>R</kbd>
        </Button>
      </div>
      <p className="note">
        {open.length > 0
          ? `还没有认定：${openItems}。七项都认定以后才能决定是否受理。`
          : unmet.length > 0
            ? `有 ${unmet.length} 项不符合，不能受理。`
            : '七项全部符合，可以受理。'}
        {page.file.correction ? ` 已经通知过补正，不能再次要求补正（${CorrectionRequested.basis}）。` : ''}
      </p>
      {act === 'accept' && canAccept ? (
        <OrderForm
          key="accept"
          page={page}
          path="acceptance"
          submit={`确认${ApplicationAccepted.term}`}
          done={ApplicationAccepted.term}
          dayLabel="决定受理的日期"
          toBody={() => ({ conditions })}
          effect="受理以后审理期限从这一天起算，随后确定审理程序、送达受理通知书。受理决定不能收回。"
        >
          {null}
        </OrderForm>
      ) : null}
      {act === 'correct' && canCorrect ? (
        <OrderForm
          key="correct"
          page={page}
          path="correction-notices"
          submit={`确认${CorrectionRequested.term}`}
          done={CorrectionRequested.term}
          dayLabel="通知补正的日期"
          effect={`补正通知应当一次性载明全部事项，发出以后不能再次通知补正（${CorrectionRequested.basis}）。`}
        >
          <Form.Item
            name="items"
            label="补正事项"
            rules={[{ required: true, type: 'array', min: 1, message: '请一次性写明全部补正事项' }]}
          >
            <CheckGroup
              className="checks-column"
              options={choicesOf(reference.correctionItems, page.today)}
            />
          </Form.Item>
          <Form.Item name="note" label="补充说明">
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={20000} />
          </Form.Item>
        </OrderForm>
      ) : null}
      {act === 'decline' && canDecline ? (
        <OrderForm
          key="decline"
          page={page}
          path="non-acceptance"
          submit={`确认${ApplicationDeclined.term}`}
          done={ApplicationDeclined.term}
          dayLabel="决定不予受理的日期"
          initial={elsewhere ? { competentAuthorityId: elsewhere[0]?.value } : {}}
          toBody={(values) => ({
            conditions,
            reason: values['reason'],
            ...(values['matter'] ? { matter: values['matter'] } : {}),
            ...(elsewhere ? { competentAuthorityId: values['competentAuthorityId'] } : {}),
          })}
          effect={`不符合：${unmet.map(({ term }) => term).join('、')}。案件随即结束，应当书面告知申请人并说明理由（${ApplicationDeclined.basis}）。`}
        >
          <DeclineFields
            authorities={elsewhere}
            matters={choicesOf(
              reference.nonAcceptanceMatters.filter(({ condition }) => answers[condition] === false),
              page.today,
            )}
          />
        </OrderForm>
      ) : null}
    </Card>
  );
};
