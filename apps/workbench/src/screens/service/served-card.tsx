import { deliveryStatusTerms, partyRoleTerms, servedDocumentTerms, serviceMethodTerms } from '@fuyi/glossary';
import { serviceFailures } from '@fuyi/law';
import { addresseesOf, isOpen, type ServedDocument } from '@fuyi/reconsideration';
import { Link } from 'react-router';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';

type Row = {
  readonly document: ServedDocument;
  readonly partyId: string;
  readonly servedOn: string | null;
  readonly course: readonly string[];
  readonly waiting: boolean;
  /** Scan of the receipt, by its SHA-256. */
  readonly receipt: string | null;
};

const failureTerm = (code: string) => serviceFailures.find((row) => row.code === code)?.term ?? code;

const rowsOf = ({ file, today }: CasePage): readonly Row[] =>
  (Object.keys(servedDocumentTerms) as ServedDocument[]).flatMap((document) => {
    const touched = [
      ...(addresseesOf(file, document)?.partyIds ?? []),
      ...file.served.filter((each) => each.document === document).map(({ partyId }) => partyId),
      ...file.service.attempts.filter((each) => each.document === document).map(({ partyId }) => partyId),
    ];
    return [...new Set(touched)].map((partyId): Row => {
      const served = file.served.find((each) => each.document === document && each.partyId === partyId);
      const attempts = file.service.attempts.filter(
        (each) => each.document === document && each.partyId === partyId,
      );
      const inOneGo = served && !attempts.some(({ servedOn }) => servedOn);
      return {
        document,
        partyId,
        servedOn: served?.on ?? null,
        waiting: attempts.some(isOpen),
        receipt: served?.receipt ?? null,
        course: [
          ...attempts.map(({ attempt, on, method, reports, failed, servedOn }) =>
            [
              `第${attempt}次 ${shortDay(on, today)} ${serviceMethodTerms[method]}`,
              ...reports.map(
                ({ on: day, status }) => `${shortDay(day, today)} ${deliveryStatusTerms[status]}`,
              ),
              ...(failed ? [`${shortDay(failed.on, today)} ${failureTerm(failed.reason)}`] : []),
              ...(servedOn ? [`${shortDay(servedOn, today)} 送达`] : []),
            ].join('，'),
          ),
          ...(inOneGo ? [serviceMethodTerms[served.method]] : []),
        ],
      };
    });
  });

/** 谁在何时被告知了什么。 */
export const ServedCard = ({ page }: { readonly page: CasePage }) => {
  const rows = rowsOf(page);
  const roleOf = (partyId: string) => page.parties.find((each) => each.partyId === partyId)?.role;
  return (
    <Card
      title="谁在何时被告知了什么"
      note={`${rows.filter(({ servedOn }) => servedOn).length} 次送达`}
      flush
    >
      {rows.length === 0 ? (
        <p className="card-body">还没有需要送达的文书。</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">文书</th>
              <th scope="col">受送达人</th>
              <th scope="col">经过</th>
              <th scope="col">送达之日</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ document, partyId, servedOn, course, waiting, receipt }) => {
              const role = roleOf(partyId);
              return (
                <tr key={`${document}${partyId}`}>
                  <td>{servedDocumentTerms[document]}</td>
                  <td>
                    {page.names[partyId] ?? '（无权查看）'}
                    <div className="note">{role ? partyRoleTerms[role] : ''}</div>
                  </td>
                  <td>
                    {course.map((line) => (
                      <div key={line}>{line}</div>
                    ))}
                    {receipt ? (
                      <Link to={`/cases/${page.caseId}/files/${receipt}`}>送达回证扫描件</Link>
                    ) : null}
                  </td>
                  <td>
                    {servedOn ? (
                      <Tag tone="success">{shortDay(servedOn as never, page.today)}</Tag>
                    ) : (
                      <Tag tone={waiting ? 'info' : 'muted'}>{waiting ? '等结果' : '没有送达'}</Tag>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
};
