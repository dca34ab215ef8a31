import { Card } from '../../parts/card';
import { PageHead } from '../../parts/page-head';
import { AuditTable } from './audit-table';
import { useAuditLines } from './lines';

/** 本人的审计记录，人人看得到自己的。 */
export const OwnAudit = () => {
  const lines = useAuditLines('/audit/own', { routine: 'false' });
  return (
    <>
      <PageHead
        title="我的操作记录"
        sentence="用您的账号办了什么、看了什么。不是您办的，请立即修改密码，告诉安全管理员。"
      />
      <Card title="记录" note="新的在前" flush>
        <AuditTable lines={lines} people={false} />
      </Card>
    </>
  );
};
