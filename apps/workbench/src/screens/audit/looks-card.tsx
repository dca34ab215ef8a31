import { Button } from 'antd';
import { useState } from 'react';
import type { CasePage } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { AuditTable } from './audit-table';
import { useAuditLines } from './lines';

const Looks = ({ caseId }: { readonly caseId: string }) => (
  <AuditTable lines={useAuditLines(`/cases/${caseId}/audit`, {}, 20)} />
);

/** 谁在何时看过本案；看的人多，打开才取。 */
export const LooksCard = ({ page }: { readonly page: CasePage }) => {
  const [open, setOpen] = useState(false);
  if (!holds(useAccount(), 'office-head', 'authority-head')) return null;
  return (
    <Card
      title="谁看过本案"
      note="每看一次、每办一件都有记录"
      flush={open}
      end={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起' : '看记录'}
        </Button>
      }
    >
      {open ? <Looks caseId={page.caseId} /> : <p className="note">谁在何时看了、办了什么，新的在前。</p>}
    </Card>
  );
};
