import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { problemOf } from '../../api/problem';
import { get } from '../../api/request';
import { Tag } from '../../parts/tag';

type Verdict = {
  readonly entries: number;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly fault: { readonly seq: number; readonly reason: string } | null;
};

const words: Readonly<Record<string, string>> = {
  altered: '被改动过',
  missing: '不见了',
  reordered: '换过次序',
  'cut-off': '以后的被截去',
  rewritten: '被整个重写',
};

export const useChainCheck = () => useMutation({ mutationFn: () => get<Verdict>('/audit/chain') });
type Check = ReturnType<typeof useChainCheck>;

export const ChainButton = ({ check }: { readonly check: Check }) => (
  <Button loading={check.isPending} onClick={() => check.mutate()}>
    核验全部记录
  </Button>
);

/** 从第一条核对到最后一条；断在哪里，说哪里。 */
export const ChainVerdict = ({ check }: { readonly check: Check }) => {
  if (check.error) return <Alert role="alert" type="error" title={problemOf(check.error).title} />;
  if (!check.data) return null;
  const { entries, head, fault } = check.data;
  return fault ? (
    <Alert
      role="alert"
      type="error"
      title={`第 ${fault.seq} 条${words[fault.reason] ?? '对不上'}，在它以前的 ${entries} 条完好。请保留数据库原状，报告负责人。`}
    />
  ) : (
    <div className="card card-body chain-verdict" role="status">
      <Tag tone="success">完好</Tag> {entries} 条记录环环相扣，没有改动、缺失或者次序颠倒。
      <span className="note"> 最后一条的校验值 {head.hash.slice(0, 16)}…</span>
    </div>
  );
};
