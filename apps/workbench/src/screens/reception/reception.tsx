import { Navigate, useNavigate, useParams } from 'react-router';
import { useCallback } from 'react';
import { useToday } from '../../api/queries';
import { useReference } from '../../api/reference';
import { useAccount } from '../../frame/me';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { useDraft } from '../../parts/use-draft';
import { LiveRecord } from './live-record';
import { Question } from './question';
import { emptyDraft, type ReceptionDraft } from './reception-draft';
import { ReceptionAside } from './reception-aside';
import { StepRail } from './step-rail';
import { stepsOf, type Mode } from './steps';
import { valueOf, wordOf } from '../../api/reference';

export const Reception = () => {
  const { mode: given, step: name, id } = useParams();
  const mode: Mode = given === 'written' ? 'written' : 'oral';
  const me = useAccount();
  const today = useToday();
  const reference = useReference();
  const navigate = useNavigate();
  const { draft, change, discard, kept } = useDraft<ReceptionDraft>(
    `reception.${mode}.${me.accountId}`,
    emptyDraft,
  );
  const steps = stepsOf(mode);
  const step = steps.find((each) => each.name === name);
  const go = useCallback(
    (to: string, recorded?: string) =>
      void navigate(`/reception/${mode}/${to}${recorded ? `/${recorded}` : ''}`),
    [mode, navigate],
  );
  if (!step) return <Navigate to={`/reception/${mode}/${steps[0]?.name ?? 'applicant'}`} replace />;
  if (!today || !reference.data) return <Loading error={reference.error} />;
  const locked = step.name === 'confirm' || step.name === 'receipt';
  const pointId = me.receptionPointId ?? draft.receptionPointId ?? '';
  const point = reference.data.receptionPoints.find((row) => valueOf(row) === pointId);
  return (
    <>
      <PageHead
        title={mode === 'oral' ? '接待登记 · 口头申请' : '接待登记 · 书面申请'}
        tags={
          <>
            {point ? <Tag tone="plain">{wordOf(point)}</Tag> : null}
            {kept && !locked ? <Tag tone="muted">草稿已存在本机</Tag> : null}
          </>
        }
        sentence={
          mode === 'oral'
            ? '来访人书写有困难，可以口头申请，由我们当场记录、当场宣读、当场签字（复议法第22条第3款）。'
            : '登记收到的申请书；收到之日按渠道确定，审查期从收到之日起算。'
        }
      />
      <div className="columns reception-columns">
        <StepRail mode={mode} steps={steps} current={step.name} draft={draft} locked={locked} />
        <div className="stack">
          <Question
            mode={mode}
            step={step}
            steps={steps}
            draft={draft}
            change={change}
            discard={discard}
            id={id ?? null}
            go={go}
            today={today}
            reference={reference.data}
          />
          {mode === 'oral' && !locked ? (
            <LiveRecord
              draft={draft}
              current={step.name}
              today={today}
              reference={reference.data}
              place={point ? wordOf(point) : ''}
              clerk={me.name}
            />
          ) : null}
        </div>
        <ReceptionAside mode={mode} draft={draft} today={today} />
      </div>
    </>
  );
};
