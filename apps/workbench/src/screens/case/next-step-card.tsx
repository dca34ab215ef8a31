import { Button } from 'antd';
import { stepRoleTerms } from '@fuyi/glossary';
import { useId } from 'react';
import { Link } from 'react-router';
import type { CasePage, StepForMe } from '../../api/types';
import { heldOf, useAccount } from '../../frame/me';
import { Deadline } from '../../parts/deadline';
import { Tag } from '../../parts/tag';
import { Why } from '../../parts/why';
import { stepPath } from '../work-list/groups';

type NextStepCardProps = {
  readonly page: CasePage;
  readonly step: StepForMe | null;
  readonly first: boolean;
};

export const NextStepCard = ({ page, step, first }: NextStepCardProps) => {
  const account = useAccount();
  const whyId = useId();
  if (!step)
    return (
      <section className="card accent next-step" aria-label="下一步">
        <h2 className="kicker">下一步</h2>
        <p className="next-step-title">没有要办的事</p>
        <p className="note">{page.sentence}</p>
      </section>
    );
  const mine = step.mayI !== false && step.roles.some((each) => heldOf(account).includes(each));
  const clock = page.clocks.find(
    ({ answer, status }) => status === 'running' && answer.dueDate === step.dueDate,
  );
  return (
    <section
      className={first ? 'card accent next-step' : 'card next-step'}
      aria-label={`下一步：${step.title}`}
    >
      <div className="preview-top">
        <h2 className="kicker">{first ? '下一步' : '同时要办'}</h2>
        <Tag tone={mine ? 'info' : 'muted'}>
          {mine ? '由我办' : `等${step.roles.map((each) => stepRoleTerms[each]).join('、')}`}
        </Tag>
      </div>
      <p className="next-step-title">{step.title}</p>
      {step.otherwise ? <p className="next-step-otherwise">{step.otherwise}</p> : null}
      {step.dueDate && step.daysLeft !== null ? (
        <Deadline
          dueDate={step.dueDate}
          daysLeft={step.daysLeft}
          unit={step.unit}
          today={page.today}
          after={
            clock ? (
              <Why
                compact
                answer={clock.answer}
                from={clock.startedOn}
                today={page.today}
                term={clock.term}
              />
            ) : null
          }
        />
      ) : null}
      {page.moment ? null : (
        <div className="buttons">
          {step.why ? (
            <Button disabled aria-describedby={whyId}>
              {step.title}
            </Button>
          ) : (
            <Link to={stepPath(page.caseId, step)}>
              <Button type={mine && first ? 'primary' : 'default'} tabIndex={-1}>
                {mine ? step.title : '看这一步'}
              </Button>
            </Link>
          )}
        </div>
      )}
      {step.why && !page.moment ? (
        <p className="note" id={whyId}>
          {step.why}
        </p>
      ) : null}
      <p className="note">依据：{step.basis}</p>
    </section>
  );
};
