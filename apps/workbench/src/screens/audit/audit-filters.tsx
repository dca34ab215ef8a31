import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { auditOutcomeTerms } from '@fuyi/glossary';
import { get } from '../../api/request';
import { DayInput } from '../../parts/day-input';
import type { AuditFilters as Filters } from './lines';

type Choices = {
  readonly people: readonly { readonly accountId: string; readonly name: string; readonly office: string }[];
  readonly actions: readonly { readonly code: string; readonly term: string }[];
};

const outcomes = Object.entries(auditOutcomeTerms).map(([value, label]) => ({ value, label }));

type AuditFiltersProps = { readonly value: Filters; readonly change: (value: Filters) => void };

/** 按人、行为、结果、案件、日子筛选。 */
export const AuditFilters = ({ value, change }: AuditFiltersProps) => {
  const { data } = useQuery({
    queryKey: ['audit-choices'],
    queryFn: () => get<Choices>('/audit/choices'),
    staleTime: 300_000,
  });
  const set = (more: Filters) => change({ ...value, ...more });
  return (
    <div className="audit-filters" role="search" aria-label="筛选审计记录">
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="谁"
        placeholder="谁"
        value={value.actor ?? null}
        options={(data?.people ?? []).map(({ accountId, name, office }) => ({
          value: accountId,
          label: `${name}　${office}`,
        }))}
        onChange={(actor: string | null) => set({ actor: actor ?? undefined })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="办了什么"
        placeholder="办了什么"
        value={value.action ?? null}
        options={(data?.actions ?? []).map(({ code, term }) => ({ value: code, label: term }))}
        onChange={(action: string | null) => set({ action: action ?? undefined })}
      />
      <Select
        allowClear
        aria-label="结果"
        placeholder="结果"
        value={value.outcome ?? null}
        options={outcomes}
        onChange={(outcome: string | null) => set({ outcome: outcome ?? undefined })}
      />
      <Input
        allowClear
        aria-label="案件编号"
        placeholder="案件编号"
        value={value.caseId ?? ''}
        onChange={({ target }) => set({ caseId: target.value.trim() || undefined })}
      />
      <DayInput
        aria-label="从哪一日"
        placeholder="从哪一日"
        value={value.from ?? null}
        onChange={(from) => set({ from })}
      />
      <DayInput
        aria-label="到哪一日"
        placeholder="到哪一日"
        value={value.to ?? null}
        onChange={(to) => set({ to })}
      />
      <Checkbox
        checked={value.routine !== 'false'}
        onChange={({ target }) => set({ routine: target.checked ? undefined : 'false' })}
      >
        连同页面自动取的
      </Checkbox>
    </div>
  );
};
