import type { DemonstrationAccount } from '../../api/types';
import { Card } from '../../parts/card';

export const AccountTable = ({ accounts }: { readonly accounts: readonly DemonstrationAccount[] }) => (
  <Card title="账号" note={`${accounts.length} 个`} flush>
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">账号</th>
          <th scope="col">姓名</th>
          <th scope="col">角色</th>
          <th scope="col">单位</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ accountId, name, roleTerm, office }) => (
          <tr key={accountId}>
            <td>{accountId}</td>
            <td>{name}</td>
            <td>{roleTerm}</td>
            <td>{office ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);
