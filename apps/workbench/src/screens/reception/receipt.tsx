import { Button } from 'antd';
import { Link } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { inChinese } from '@fuyi/kernel';
import { problemOf } from '../../api/problem';
import { get } from '../../api/request';
import type { CasePage } from '../../api/types';
import { longDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import { shownNumber } from '../../parts/case-words';
import type { Mode } from './steps';

/** The case grows out of the signed record a moment later, so a missing one is asked for again. */
const useReceived = (id: string | null) =>
  useQuery({
    queryKey: ['case', id],
    queryFn: () => get<CasePage>(`/cases/${id}`),
    enabled: id !== null,
    retry: (count, error) => count < 15 && [0, 404].includes(problemOf(error).status),
    retryDelay: 400,
    refetchInterval: ({ state }) => (state.data && state.data.numbers.length === 0 ? 700 : false),
  });

export const Receipt = ({ id, mode }: { readonly id: string | null; readonly mode: Mode }) => {
  const received = useReceived(id);
  const page = received.data;
  if (!page) return <Loading error={received.error} again={() => void received.refetch()} />;
  const clock = page.clocks.find(({ rule }) => rule === 'acceptance-review');
  return (
    <>
      <article className="paper receipt" aria-label="回执">
        <h3>收到行政复议申请回执</h3>
        <div className="paper-number">{page.numbers.length > 0 ? shownNumber(page.numbers) : '正在编号'}</div>
        <dl className="facts">
          <dt>申请人</dt>
          <dd>{page.file.applicantIds.map((each) => page.names[each]).join('、')}</dd>
          <dt>被申请人</dt>
          <dd>{page.names[page.file.respondentId]}</dd>
          <dt>收到日期</dt>
          <dd>{page.file.receivedOn ? inChinese(page.file.receivedOn) : ''}</dd>
          <dt>什么时候有结果</dt>
          <dd>
            {clock?.answer.dueDate
              ? `${longDay(clock.answer.dueDate)}以前决定是否受理；到期没有决定的，视为受理。`
              : page.sentence}
          </dd>
        </dl>
      </article>
      <div className="buttons no-print">
        <Button type="primary" onClick={() => window.print()}>
          打印回执
        </Button>
        <Link to={`/cases/${page.caseId}`}>
          <Button tabIndex={-1}>打开案件</Button>
        </Link>
        <Link to={mode === 'oral' ? '/reception/oral/applicant' : '/reception/written/channel'}>
          <Button tabIndex={-1}>登记下一件</Button>
        </Link>
      </div>
    </>
  );
};
