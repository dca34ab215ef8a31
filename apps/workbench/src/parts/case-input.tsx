import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { Stage } from '@fuyi/reconsideration';
import { get } from '../api/request';
import type { CaseItem, CaseList, CasePage } from '../api/types';
import { shownNumber } from './case-words';
import { useSettled } from './use-settled';

type CaseInputProps = {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (caseId: string | undefined) => void;
  /** The case the form belongs to; it is never offered. */
  readonly ownId: string;
  readonly stages: readonly Stage[];
  readonly optional?: boolean;
};

const labelOf = ({ numbers, title }: Pick<CaseItem, 'numbers' | 'title'>) =>
  `${shownNumber(numbers)}　${title}`;

const found = async (q: string, stages: readonly Stage[]): Promise<readonly CaseItem[]> => {
  const lists = await Promise.all(
    stages.map((stage) =>
      get<CaseList>(`/cases?${new URLSearchParams({ stage, limit: '20', ...(q ? { q } : {}) })}`),
    ),
  );
  return lists.flatMap(({ items }) => items);
};

/** 一件案件：按案号或者当事人姓名找，只找得到自己看得到的；types, arrows and Enter do it all. */
export const CaseInput = ({ id, value, onChange, ownId, stages, optional = false }: CaseInputProps) => {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const list = useQuery({
    queryKey: ['cases', 'to-choose', q, ...stages],
    queryFn: () => found(q, stages),
  });
  const offered = (list.data ?? [])
    .filter(({ caseId }) => caseId !== ownId)
    .map((item) => ({ value: item.caseId, label: labelOf(item) }));
  const known = !value || offered.some((each) => each.value === value);
  const chosen = useQuery({
    queryKey: ['case-label', value],
    queryFn: () => get<CasePage>(`/cases/${value}`).then(labelOf),
    enabled: !known,
  });
  const options = known ? offered : [{ value, label: chosen.data ?? '正在查找…' }, ...offered];
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear={optional}
      placeholder="写案号或者当事人姓名查找"
      loading={list.isFetching}
      notFoundContent={list.isFetching ? '正在查找…' : '没有找到可以选的案件'}
      options={options}
      onChange={(caseId?: string) => onChange?.(caseId)}
    />
  );
};
