import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useToday } from '../../api/queries';
import { get } from '../../api/request';
import { shortDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { Paper } from '../../parts/paper';
import { Tag } from '../../parts/tag';
import { Why } from '../../parts/why';
import { Aliases, LeakCheck } from './leak-check';
import { markedOriginal, markedPublic } from './marked';
import { PublicationActs } from './publication-acts';
import { stageTones } from './publication-list';
import type { PublicationPage } from './types';

export const PublicationReview = () => {
  const { caseId = '' } = useParams();
  const today = useToday();
  const query = useQuery({
    queryKey: ['publication', caseId],
    queryFn: () => get<PublicationPage>(`/publications/${caseId}`),
  });
  const page = query.data;
  if (!page || !today) return <Loading error={query.error} again={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title="公开审查"
        tags={
          <>
            <Link className="number" to={`/cases/${caseId}`}>
              {page.original.number ?? ''}
            </Link>
            <Tag tone={stageTones[page.state]}>{page.stateTerm}</Tag>
            {page.proposedBy ? (
              <Tag tone="info">提出：{page.names[page.proposedBy] ?? page.proposedBy}</Tag>
            ) : null}
          </>
        }
        sentence={
          <>
            {page.effectiveOn
              ? `决定已对全体当事人生效（${shortDay(page.effectiveOn, today)}）。`
              : '决定还没有生效。'}
            {page.dueDate ? `公开办到 ${shortDay(page.dueDate, today)} ` : ''}
            {page.clock ? (
              <Why compact answer={page.clock} from={page.effectiveOn} today={today} term="公开" />
            ) : null}
            {page.opinion ? ` 意见：${page.opinion}` : ''}
          </>
        }
      />
      <div className="columns publication-columns">
        <section className="card" aria-label="原文">
          <div className="card-head">
            <h2>原文</h2>
            <span className="note">内部可见 · 只读</span>
          </div>
          <Paper document={page.original} render={markedOriginal(page.replacements)} />
        </section>
        <section className="card" aria-label="公开文本">
          <div className="card-head">
            <h2>公开文本</h2>
            <span className="note">只含下方内容 · 不携带原文</span>
          </div>
          <Paper document={page.anonymized} render={markedPublic(page.replacements)} />
          <div className="mark-key" aria-hidden="true">
            <span className="mark">替换前</span>
            <span className="mark replaced">替换后</span>
            <span className="mark removed">删除</span>
          </div>
        </section>
        <div className="stack">
          <PublicationActs page={page} />
          <LeakCheck page={page} />
          <Aliases replacements={page.replacements} />
        </div>
      </div>
    </>
  );
};
