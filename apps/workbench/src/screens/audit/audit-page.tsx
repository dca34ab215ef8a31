import { Button } from 'antd';
import { useState } from 'react';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { PageHead } from '../../parts/page-head';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import { BrowsingCard } from './browsing-card';
import { ChainButton, ChainVerdict, useChainCheck } from './chain-check';
import { queryOf, useAuditLines, type AuditFilters as Filters } from './lines';

const reach = (auditor: boolean, security: boolean): string => {
  if (auditor) return '谁在何时办了什么、看了什么、为什么；只增不改，不记姓名以外的个人信息。';
  return security ? '登录、账号和岗位的事。' : '本机关工作人员办了什么、看了什么。';
};

/** 审计记录。 */
export const AuditPage = () => {
  const account = useAccount();
  const [auditor, security] = [holds(account, 'auditor'), holds(account, 'security-admin')];
  const [filters, setFilters] = useState<Filters>({ routine: 'false' });
  const lines = useAuditLines('/audit/entries', filters);
  const check = useChainCheck();
  return (
    <>
      <PageHead
        title="审计记录"
        sentence={reach(auditor, security)}
        actions={
          auditor ? (
            <>
              <ChainButton check={check} />
              <Button href={`/api/audit/entries.csv?${queryOf(filters)}`}>导出筛选出的</Button>
            </>
          ) : null
        }
      />
      <div className="stack">
        <ChainVerdict check={check} />
        {auditor ? <BrowsingCard look={(actor) => setFilters({ actor, routine: 'false' })} /> : null}
        <Card title="记录" note="新的在前" flush>
          <AuditFilters value={filters} change={setFilters} />
          <AuditTable lines={lines} only={(caseId) => setFilters({ ...filters, caseId })} />
        </Card>
      </div>
    </>
  );
};
