import { Link, Navigate, useParams } from 'react-router';
import { useCase, useCases } from '../../api/queries';
import { useReference } from '../../api/reference';
import type { CaseItem } from '../../api/types';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { AcceptanceCase } from './acceptance-case';
import { Queue } from './queue';

const byDueDate = (a: CaseItem, b: CaseItem) =>
  (a.next?.dueDate ?? '9') < (b.next?.dueDate ?? '9') ? -1 : 1;

const Chosen = ({ caseId }: { readonly caseId: string }) => {
  const query = useCase(caseId);
  const reference = useReference();
  if (!query.data || !reference.data) return <Loading error={query.error ?? reference.error} />;
  return <AcceptanceCase key={caseId} page={query.data} reference={reference.data} />;
};

export const AcceptanceDesk = () => {
  const { caseId } = useParams();
  const review = useCases('?stage=under-review&limit=200');
  const waiting = useCases('?stage=awaiting-correction&limit=200');
  if (!review.data || !waiting.data) return <Loading error={review.error ?? waiting.error} />;
  const queue = [...review.data.items.toSorted(byDueDate), ...waiting.data.items.toSorted(byDueDate)];
  const first = queue[0];
  if (!caseId && first) return <Navigate to={`/cases/${first.caseId}/acceptance`} replace />;
  return (
    <>
      <PageHead
        title="立案审查"
        sentence="逐项认定受理条件；到期没有决定的，从届满之日起视为受理。"
        actions={<Link to="/reception/written">登记邮寄、当面、网上的申请</Link>}
      />
      <div className="columns desk-columns">
        <Queue items={queue} chosen={caseId ?? null} />
        {caseId ? (
          <Chosen caseId={caseId} />
        ) : (
          <section className="card empty">
            <h2>没有等待审查的申请。</h2>
            <p>新收到的申请会自动出现在这里。</p>
          </section>
        )}
      </div>
    </>
  );
};
