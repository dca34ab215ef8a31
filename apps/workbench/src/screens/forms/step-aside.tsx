import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { Deadline } from '../../parts/deadline';
import { Why } from '../../parts/why';

/** 为什么现在要办、办到哪一天、不办会怎样。 */
export const StepAside = ({
  page,
  step: codes,
}: {
  readonly page: CasePage;
  readonly step: readonly string[];
}) => {
  const steps = page.steps.filter(({ code }) => codes.includes(code.split('.')[0] ?? code));
  return steps.map((step) => {
    const clock = page.clocks.find(
      ({ answer, status }) => status === 'running' && answer.dueDate === step.dueDate,
    );
    return (
      <Card key={step.code} title={step.title} accent>
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
        {step.otherwise ? <p className="aside-line">不办的后果：{step.otherwise}</p> : null}
        <p className="note">依据：{step.basis}</p>
      </Card>
    );
  });
};
