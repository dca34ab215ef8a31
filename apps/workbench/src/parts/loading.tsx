import { Skeleton } from 'antd';
import { problemOf } from '../api/problem';
import { AskReason } from './ask-reason';
import { ProblemAlert } from './problem-alert';

type LoadingProps = { readonly error?: unknown; readonly again?: () => void };

/** Bars instead of a spinner; a refused reading says why. */
export const Loading = ({ error, again }: LoadingProps) =>
  error && again && problemOf(error).code === 'REASON_NEEDED' ? (
    <AskReason problem={problemOf(error)} again={again} />
  ) : error ? (
    <ProblemAlert problem={problemOf(error)} {...(again ? { again } : {})} />
  ) : (
    <div className="card" style={{ padding: 24 }} aria-busy="true">
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
