import { Button, Form } from 'antd';
import { useEffect } from 'react';
import type { PlainDate } from '@fuyi/kernel';
import type { Reference } from '../../api/reference';
import { ActFields } from './act-fields';
import { ApplicantFields, ThirdPartyFields } from './applicant-fields';
import { ChannelFields } from './channel-fields';
import { Check } from './check';
import { ClaimFields } from './claim-fields';
import { Confirm } from './confirm';
import { KnownFields } from './known-fields';
import { Receipt } from './receipt';
import type { ReceptionDraft } from './reception-draft';
import type { Mode, WizardStep } from './steps';

type QuestionProps = {
  readonly mode: Mode;
  readonly step: WizardStep;
  readonly steps: readonly WizardStep[];
  readonly draft: ReceptionDraft;
  readonly change: (fields: Partial<ReceptionDraft>) => void;
  readonly discard: () => void;
  /** The reception or case recorded, once there is one. */
  readonly id: string | null;
  readonly go: (step: string, id?: string) => void;
  readonly today: PlainDate;
  readonly reference: Reference;
};

const Fields = ({
  step,
  draft,
  today,
  reference,
}: Pick<QuestionProps, 'step' | 'draft' | 'today' | 'reference'>) => {
  switch (step.name) {
    case 'channel':
      return <ChannelFields channel={draft.channel} today={today} reference={reference} />;
    case 'applicant':
      return <ApplicantFields applicants={draft.applicants} />;
    case 'act':
      return <ActFields reference={reference} today={today} />;
    case 'known':
      return <KnownFields kind={draft.periodKind} today={today} />;
    case 'claims':
      return <ClaimFields />;
    default:
      return <ThirdPartyFields thirdParties={draft.thirdParties} />;
  }
};

/** One form for one step, so that a second press never answers the next question. */
const StepForm = (props: QuestionProps) => {
  const { mode, step, steps, draft, change, go } = props;
  const at = steps.indexOf(step);
  const next = steps[at + 1]?.name ?? step.name;
  const before = steps[at - 1]?.name;
  return (
    <Form
      layout="vertical"
      initialValues={draft}
      onValuesChange={(_, values: ReceptionDraft) =>
        change({
          ...values,
          ...(values.act ? { act: { ...draft.act, ...values.act } } : {}),
          ...(values.period ? { period: { ...draft.period, ...values.period } } : {}),
        })
      }
      onFinish={() => go(next)}
      onKeyDown={(event) => {
        if (event.altKey && event.key === 'ArrowUp' && before) go(before);
      }}
    >
      <Fields {...props} />
      <div className="form-end">
        <Button type="primary" htmlType="submit">
          {mode === 'oral' ? '记入笔录，下一步' : '记下，下一步'}
        </Button>
        {before ? <Button onClick={() => go(before)}>上一步</Button> : null}
        <span className="note">{step.missing(draft) ?? '写的内容随时存在本机，返回不会丢'}</span>
      </div>
    </Form>
  );
};

export const Question = (props: QuestionProps) => {
  const { mode, step, steps, go, id } = props;
  useEffect(() => {
    document.getElementById('question')?.focus();
  }, [step.name]);
  return (
    <section className="card accent question" aria-labelledby="question">
      <div className="question-top">
        第 {steps.indexOf(step) + 1} 步，共 {steps.length} 步
      </div>
      <h2 id="question" tabIndex={-1}>
        {step.question}
      </h2>
      {step.name === 'check' ? (
        <Check {...props} />
      ) : step.name === 'confirm' ? (
        <Confirm id={id} go={go} />
      ) : step.name === 'receipt' ? (
        <Receipt id={id} mode={mode} />
      ) : (
        <StepForm key={step.name} {...props} />
      )}
    </section>
  );
};
