import { Select } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import { procedureTerms } from '@fuyi/glossary';
import { Fragment } from 'react';
import type { WorkItem } from '../../api/types';
import type { Group } from './groups';
import { WorkRow } from './work-row';

export type Filter = {
  readonly procedure: 'all' | keyof typeof procedureTerms;
  readonly who: 'all' | 'me' | 'others';
};

type WorkTableProps = {
  readonly groups: readonly Group[];
  readonly chosen: WorkItem | null;
  readonly today: PlainDate;
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly choose: (item: WorkItem) => void;
  readonly open: (item: WorkItem) => void;
  readonly total: number;
};

const procedures = [
  { value: 'all', label: '程序：全部' },
  ...Object.entries(procedureTerms).map(([value, label]) => ({ value, label: `程序：${label}` })),
] as { value: Filter['procedure']; label: string }[];

const waiting: { value: Filter['who']; label: string }[] = [
  { value: 'all', label: '等谁：全部' },
  { value: 'me', label: '等谁：由我办' },
  { value: 'others', label: '等谁：别人' },
];

export const WorkTable = ({ groups, chosen, today, filter, change, choose, open, total }: WorkTableProps) => (
  <section className="card" aria-labelledby="next-title">
    <div className="card-head">
      <h2 id="next-title">下一步</h2>
      <span className="note">由案件事实推导，不是手工任务；办完即消失</span>
      <div className="end">
        <Select
          size="small"
          aria-label="按程序筛选"
          value={filter.procedure}
          options={procedures}
          popupMatchSelectWidth={false}
          onChange={(procedure) => change({ ...filter, procedure })}
        />
        <Select
          size="small"
          aria-label="按等谁筛选"
          value={filter.who}
          options={waiting}
          popupMatchSelectWidth={false}
          onChange={(who) => change({ ...filter, who })}
        />
      </div>
    </div>
    <table className="work-table">
      <thead>
        <tr>
          <th scope="col">要做的事</th>
          <th scope="col">案号 · 当事人</th>
          <th scope="col">程序</th>
          <th scope="col">剩余时间</th>
          <th scope="col">等谁</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, term, items }) => (
          <Fragment key={group}>
            <tr className={`group ${group}`}>
              <th scope="colgroup" colSpan={5}>
                <b>{term}</b> {items.length} 件
              </th>
            </tr>
            {items.map((item) => (
              <WorkRow
                key={`${item.caseId}${item.step.code}`}
                item={item}
                today={today}
                chosen={item === chosen}
                choose={() => choose(item)}
                open={() => open(item)}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
    <div className="keys-line">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> 上下
      </span>
      <span>
        <kbd>Enter</kbd> 打开办理
      </span>
      <span>
        <kbd>P</kbd> 收起预览
      </span>
      <span>
        <kbd>W</kbd> 为什么是这天
      </span>
      <span>
        <kbd>O</kbd> 打开案件
      </span>
      <span className="end">共 {total} 件 · 已到底</span>
    </div>
  </section>
);
