import { channelTerms } from '@fuyi/glossary';
import type { ConditionItem } from '@fuyi/law';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Reference } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { shownNumber } from '../../parts/case-words';
import { dayWithWeekday } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { Conditions } from './conditions';
import { DeadlineNotice } from './deadline-notice';
import { Decide } from './decide';
import { RoutingHint } from './routing-hint';
import { WhatIf } from './what-if';

export type Answers = Readonly<Partial<Record<ConditionItem, boolean>>>;
type AcceptanceCaseProps = { readonly page: CasePage; readonly reference: Reference };

const keyOf = (caseId: string) => `fuyi.conditions.${caseId}`;

export const AcceptanceCase = ({ page, reference }: AcceptanceCaseProps) => {
  const [answers, setAnswers] = useState<Answers>(
    () => JSON.parse(sessionStorage.getItem(keyOf(page.caseId)) ?? '{}') as Answers,
  );
  const answer = (item: ConditionItem, met: boolean) => {
    const next = { ...answers, [item]: met };
    sessionStorage.setItem(keyOf(page.caseId), JSON.stringify(next));
    setAnswers(next);
  };
  const { file, texts, today } = page;
  const open = page.stage === 'under-review';
  return (
    <>
      <div className="stack">
        <DeadlineNotice page={page} />
        <section className="card" aria-labelledby="application-title">
          <div className="card-body acceptance-head">
            <div className="page-head-line">
              <Link className="number" to={`/cases/${page.caseId}`}>
                {shownNumber(page.numbers)}
              </Link>
              {file.channel ? <Tag tone="plain">{channelTerms[file.channel]}</Tag> : null}
              {file.receivedOn ? <Tag tone="plain">{dayWithWeekday(file.receivedOn, today)} 收到</Tag> : null}
              {file.correction?.submittedOn ? <Tag tone="info">已补正</Tag> : null}
            </div>
            <h2 id="application-title">{page.title}</h2>
            <p>请求：{texts[file.claimsId] ?? '（无权查看）'}</p>
            <details>
              <summary>事实和理由</summary>
              <p className="prose">{texts[file.reasonsId] ?? '（无权查看）'}</p>
            </details>
          </div>
          <Conditions
            rows={reference.acceptanceConditions}
            page={page}
            answers={answers}
            answer={answer}
            locked={!open}
          />
        </section>
        <Decide page={page} reference={reference} answers={answers} />
      </div>
      <div className="stack">
        <RoutingHint page={page} />
        <WhatIf today={today} />
      </div>
    </>
  );
};
