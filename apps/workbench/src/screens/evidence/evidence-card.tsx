import { Alert } from 'antd';
import { useOpenings } from '../../api/files';
import type { CasePage } from '../../api/types';
import { holds, isOffice, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { EntryRow } from './entry-row';
import { LedgerFacts } from './ledger-facts';

/** 证据目录（第四十三条至第四十七条）。 */
export const EvidenceCard = ({ page }: { readonly page: CasePage }) => {
  const account = useAccount();
  const { entries, deemedWithoutEvidence } = page.ledger;
  const judged = isOffice(account);
  const mayOpen = judged || holds(account, 'agency');
  const openings =
    useOpenings(page.caseId, mayOpen && entries.some(({ files }) => files.length > 0)).data ?? [];
  if (page.file.acceptedOn === null && entries.length === 0) return null;
  const left = entries.filter(({ judgment }) => judgment === null).length;
  return (
    <Card
      title="证据目录"
      note={
        entries.length === 0 ? '还没有证据' : `${entries.length} 份${judged ? `，${left} 份没有审查` : ''}`
      }
      flush
    >
      {deemedWithoutEvidence ? (
        <div className="card-body">
          <Alert
            type="error"
            showIcon
            title="视为行政行为没有证据、依据（行政复议法第七十条）"
            description="被申请人没有按期答复、举证：应当撤销、部分撤销、确认违法、确认无效或者责令履行；涉及第三人合法权益，采信了第三人提供的证据的除外。"
          />
        </div>
      ) : null}
      {entries.length > 0 ? (
        <div className="wide-table">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">编号</th>
                <th scope="col">证据</th>
                <th scope="col">证明什么</th>
                <th scope="col">由谁提供</th>
                <th scope="col">质证</th>
                {judged ? <th scope="col">审查</th> : null}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <EntryRow
                  key={entry.evidence}
                  page={page}
                  entry={entry}
                  judged={judged}
                  openings={openings}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <div className="card-body">
        <LedgerFacts page={page} />
      </div>
    </Card>
  );
};
