import { channelTerms } from '@fuyi/glossary';
import { choicesOf, useReference } from '../../api/reference';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';

/** 申请和答复：what the parties wrote, opened from the seal for those who may read it. */
export const ApplicationCard = ({ page }: { readonly page: CasePage }) => {
  const reference = useReference().data;
  const { file, texts, today, surcharge } = page;
  const { act, reply } = file;
  const termOf = (rows: Parameters<typeof choicesOf>[0], code: string | undefined) =>
    choicesOf(rows).find(({ value }) => value === code)?.label ?? '—';
  return (
    <Card title="申请与答复">
      <dl className="facts">
        {act ? (
          <>
            <dt>行政行为</dt>
            <dd>
              {texts[act.titleId] ?? '（无权查看）'}（{shortDay(act.madeOn, today)}，
              {termOf(reference?.actKinds, act.kind)}，{termOf(reference?.adminFields, act.field)}）
            </dd>
          </>
        ) : null}
        <dt>怎样收到</dt>
        <dd>
          {file.channel ? channelTerms[file.channel] : '—'}
          {file.receivedOn ? `，${shortDay(file.receivedOn, today)} 收到` : ''}
          {file.postmarkedOn ? `，邮戳 ${shortDay(file.postmarkedOn, today)}` : ''}
        </dd>
        <dt>复议请求</dt>
        <dd>{texts[file.claimsId] ?? '（无权查看）'}</dd>
        <dt>事实和理由</dt>
        <dd className="prose">{texts[file.reasonsId] ?? '（无权查看）'}</dd>
        {surcharge ? (
          <>
            <dt>加处罚款</dt>
            <dd title={surcharge.basis}>
              复议期间不予计算：{shortDay(surcharge.from, today)} 起
              {surcharge.to ? `，至 ${shortDay(surcharge.to, today)} 止` : '，直至办结'}（{surcharge.basis}）
            </dd>
          </>
        ) : null}
        {reply ? (
          <>
            <dt>答复</dt>
            <dd className="prose">{texts[reply.replyId] ?? '（无权查看）'}</dd>
          </>
        ) : null}
      </dl>
    </Card>
  );
};
