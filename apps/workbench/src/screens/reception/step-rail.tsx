import { Link } from 'react-router';
import type { ReceptionDraft } from './reception-draft';
import type { Mode, StepName, WizardStep } from './steps';

type StepRailProps = {
  readonly mode: Mode;
  readonly steps: readonly WizardStep[];
  readonly current: StepName;
  readonly draft: ReceptionDraft;
  readonly locked: boolean;
};

export const StepRail = ({ mode, steps, current, draft, locked }: StepRailProps) => {
  const at = steps.findIndex(({ name }) => name === current);
  return (
    <nav className="card step-rail" aria-label="登记步骤">
      <ol>
        {steps.map(({ name, title, missing }, position) => {
          const done = position < at && missing(draft) === null;
          const words =
            name === current
              ? '正在记录'
              : position < at
                ? (missing(draft) ?? '已记录')
                : position < steps.length - 3
                  ? missing(draft)
                  : null;
          const reachable =
            !locked && ['check', 'confirm', 'receipt'].every((last) => last !== name || name === 'check');
          const face = (
            <>
              <i aria-hidden="true">{done ? '✓' : position + 1}</i>
              <span>
                {title}
                {words ? <span className="note">{words}</span> : null}
              </span>
            </>
          );
          return (
            <li key={name} className={name === current ? 'current' : done ? 'done' : undefined}>
              {reachable ? (
                <Link to={`/reception/${mode}/${name}`} aria-current={name === current ? 'step' : undefined}>
                  {face}
                </Link>
              ) : (
                <span className="step">{face}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
