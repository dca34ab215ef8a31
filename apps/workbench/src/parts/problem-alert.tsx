import { Alert, Button } from 'antd';
import type { Problem } from '../api/problem';

type ProblemAlertProps = {
  readonly problem: Problem | null;
  readonly again?: () => void;
  readonly reread?: () => void;
};

const isStale = ({ status, code }: Problem) => status === 412 || code === 'VERSION_STALE';

/** What stands in the way, the article, and what to do; always in place, never a passing message. */
export const ProblemAlert = ({ problem, again, reread }: ProblemAlertProps) => {
  if (!problem) return null;
  const stale = isStale(problem);
  return (
    <Alert
      role="alert"
      type={stale ? 'warning' : 'error'}
      title={stale ? '这个案件刚刚有了新的事实，请重新读取后再办。您写的内容还在。' : problem.title}
      description={
        <>
          {problem.detail && problem.detail !== problem.title ? <p>{problem.detail}</p> : null}
          {problem.basis ? <p className="note">依据：{problem.basis}</p> : null}
          {problem.errors?.length ? (
            <ul>
              {problem.errors.map(({ field, message }) => (
                <li key={`${field}${message}`}>· {message}</li>
              ))}
            </ul>
          ) : null}
        </>
      }
      action={
        stale && reread ? (
          <Button size="small" onClick={reread}>
            重新读取
          </Button>
        ) : problem.status === 0 && again ? (
          <Button size="small" onClick={again}>
            再存一次
          </Button>
        ) : undefined
      }
      style={{ marginBottom: 14 }}
    />
  );
};
