import { Skeleton } from 'antd';
import { problemOf } from '../api/problem';
import { ProblemAlert } from './problem-alert';

type LoadingProps = { readonly error?: unknown; readonly again?: () => void };

/** Bars instead of a spinner; a refused reading says why. */
export const Loading = ({ error, again }: LoadingProps) =>
  error ? (
    <ProblemAlert problem={problemOf(error)} {...(again ? { again } : {})} />
  ) : (
    <div className="card" style={{ padding: 24 }} aria-busy="true">
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
