import { Button, QRCode, Select } from 'antd';
import { useState } from 'react';
import { useOrder } from '../../api/use-order';
import type { CasePage } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { shownNumber } from '../../parts/case-words';
import { ProblemAlert } from '../../parts/problem-alert';
import '../../styles/case-code.css';

type Issued = { readonly code: string; readonly secondPart: string; readonly page: string };

/** 查询码：在柜台发，只显示这一次；printed with the QR code of the page, which says nothing of whose it is. */
export const CaseCodeCard = ({ page }: { readonly page: CasePage }) => {
  const { caseId, parties, names, numbers } = page;
  const me = useAccount();
  const [personId, setPersonId] = useState<string>();
  const order = useOrder<{ readonly personId: string }, Issued>(`/cases/${caseId}/case-codes`);
  const [issued, setIssued] = useState<Issued | null>(null);
  const people = parties.filter(({ role }) => role !== 'respondent');
  if (!holds(me, 'clerk', 'registrar', 'officer') || people.length === 0) return null;
  const address = `${window.location.origin}${issued?.page ?? ''}`;
  return (
    <Card title="查询码" note="当事人凭它查进展、收文书">
      {issued ? (
        <div className="code-slip">
          <div>
            <p>
              {shownNumber(numbers)} {names[personId ?? ''] ?? ''}
            </p>
            <p className="big-word">{issued.code}</p>
            <p>
              打开 {address}，输入查询码和{issued.secondPart}。
            </p>
            <p className="note">只显示这一次。丢了再来发一个，这个就作废。</p>
          </div>
          <QRCode value={address} size={112} type="svg" aria-label="查询页的二维码" />
          <div className="buttons">
            <Button onClick={() => window.print()}>打印</Button>
            <Button onClick={() => setIssued(null)}>已经交给本人</Button>
          </div>
        </div>
      ) : (
        <>
          <ProblemAlert problem={order.problem} />
          <label className="field-label" htmlFor="whose-code">
            发给谁
          </label>
          <Select
            id="whose-code"
            style={{ width: '100%', marginBottom: 12 }}
            value={personId ?? null}
            onChange={setPersonId}
            options={people.map(({ partyId }) => ({ value: partyId, label: names[partyId] ?? partyId }))}
          />
          <Button
            disabled={personId === undefined}
            loading={order.sending}
            onClick={() => void order.send({ personId: personId ?? '' }).then(setIssued)}
          >
            发查询码
          </Button>
          <p className="note">请先核对身份证。以前发过的，从这时起作废。</p>
        </>
      )}
    </Card>
  );
};
