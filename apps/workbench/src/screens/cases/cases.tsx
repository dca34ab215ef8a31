import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { stageTerms } from '@fuyi/glossary';
import { useSearchParams } from 'react-router';
import { get } from '../../api/request';
import type { CaseList } from '../../api/types';
import { useToday } from '../../api/queries';
import { Card } from '../../parts/card';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { CaseRows } from './case-rows';

const stages = Object.entries(stageTerms)
  .filter(([stage]) => stage !== 'unknown')
  .map(([value, label]) => ({ value, label }));

/** 全部案件：newest first, paged by key, uncapped. */
export const Cases = () => {
  const [search, setSearch] = useSearchParams();
  const today = useToday();
  const [q, stage] = [search.get('q') ?? '', search.get('stage') ?? ''];
  const pathFor = (after: string) =>
    `/cases?${new URLSearchParams({ limit: '50', ...(q ? { q } : {}), ...(stage ? { stage } : {}), ...(after ? { after } : {}) })}`;
  const list = useInfiniteQuery({
    queryKey: ['cases', 'all', q, stage],
    queryFn: ({ pageParam }) => get<CaseList>(pathFor(pageParam)),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (!list.data) return <Loading error={list.error} again={() => void list.refetch()} />;
  const items = list.data.pages.flatMap((page) => page.items);
  const total = list.data.pages[0]?.total ?? 0;
  return (
    <>
      <PageHead
        title="案件"
        sentence={q ? `查找“${q}”，找到 ${total} 件。` : `共 ${total} 件，新收到的在前。`}
      />
      <Card
        title="案件清单"
        flush
        end={
          <Select
            allowClear
            size="small"
            style={{ width: 150 }}
            aria-label="按阶段筛选"
            placeholder="全部阶段"
            {...(stage ? { value: stage } : {})}
            options={stages}
            onChange={(value?: string) =>
              setSearch({ ...(q ? { q } : {}), ...(value ? { stage: value } : {}) })
            }
          />
        }
      >
        {items.length === 0 ? (
          <div className="empty">
            <h2>没有找到。</h2>
            <p>试试写全姓名、机关名称，或者案号里的数字。</p>
          </div>
        ) : (
          <CaseRows items={items} today={today} />
        )}
        {list.hasNextPage ? (
          <div className="card-body" style={{ paddingTop: 12 }}>
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              再看 50 件
            </Button>
          </div>
        ) : null}
      </Card>
    </>
  );
};
