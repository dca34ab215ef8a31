import { Card } from '../../parts/card';
import { Shape } from '../../parts/shape';

export type Written = {
  readonly reply?: string;
  readonly evidence?: readonly {
    readonly title?: string;
    readonly purpose?: string;
    readonly files?: readonly string[];
  }[];
};

/** 提交前检查：what is still missing, said before the button is pressed. */
export const ReplyChecks = ({ written, late }: { readonly written: Written; readonly late: boolean }) => {
  const evidence = written.evidence ?? [];
  const files = evidence.flatMap((each) => each?.files ?? []);
  const listed = evidence.filter((each) => each?.title && each.purpose);
  const checks = [
    { done: Boolean(written.reply?.trim()), word: '答复意见已经写明', open: '还没有写答复意见' },
    { done: evidence.length > 0, word: `证据、依据 ${evidence.length} 份`, open: '还没有列证据、依据' },
    {
      done: evidence.length > 0 && listed.length === evidence.length,
      word: '每份证据都写明了证明什么',
      open: `${evidence.length - listed.length} 份证据没有写全名称或者证明目的`,
    },
  ];
  return (
    <Card title="提交前检查" accent>
      <ul className="grounds">
        {checks.map(({ done, word, open }) => (
          <li key={open}>
            <Shape tone={done ? 'success' : 'danger'} />
            <span>{done ? word : open}</span>
          </li>
        ))}
        <li>
          <Shape tone={files.length > 0 ? 'success' : 'muted'} />
          <span>附件 {files.length} 份，可以先列清单</span>
        </li>
      </ul>
      {late ? <p className="note">期限已经届满：现在提交的答复入卷，不改变逾期的法律后果。</p> : null}
    </Card>
  );
};
