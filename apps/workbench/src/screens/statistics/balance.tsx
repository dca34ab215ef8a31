import type { Statistics } from '@fuyi/statistics';
import { Shape } from '../../parts/shape';

/** 平衡检查：what came in must be what went out plus what is left. */
export const Balance = ({ data }: { readonly data: Statistics }) => {
  const examined = data.carriedOver + data.accepted === data.concluded + data.transferredUp + data.pending;
  const received =
    data.awaitingBefore + data.received ===
    data.accepted + data.declined + data.abandoned + data.otherDisposed + data.awaitingAfter;
  const balanced = examined && received;
  return (
    <p className={balanced ? 'balance' : 'balance broken'}>
      <Shape tone={balanced ? 'success' : 'danger'} />
      {balanced ? '平衡检查通过：' : '平衡检查没有通过，请勿上报：'}
      {data.carriedOver}＋{data.accepted}＝{data.concluded}＋
      {data.transferredUp > 0 ? `提级移送 ${data.transferredUp}〔约定〕＋` : ''}
      {data.pending}；期初待处理 {data.awaitingBefore}
      ＋收到 {data.received}
      ＝受理 {data.accepted}＋不予受理 {data.declined}＋视为放弃 {data.abandoned}＋其他处理{' '}
      {data.otherDisposed}＋期末待处理 {data.awaitingAfter}。
    </p>
  );
};
