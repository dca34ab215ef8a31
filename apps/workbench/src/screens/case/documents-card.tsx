import { servedDocumentTerms } from '@fuyi/glossary';
import type { CaseFile, ServedDocument } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';

type Line = { readonly document: ServedDocument; readonly slug: string; readonly ready: boolean };

/** 已经可以出具的文书；the slug is the last part of the address under /documents. */
const linesOf = (file: CaseFile): readonly Line[] =>
  (
    [
      { document: 'correction-notice', slug: 'correction-notice', ready: file.correction !== null },
      { document: 'acceptance-notice', slug: 'acceptance-notice', ready: file.acceptedOn !== null },
      { document: 'decline-decision', slug: 'decline-decision', ready: file.stage === 'declined' },
      {
        document: 'copy-of-application',
        slug: 'reply-notice',
        ready: file.acceptedOn !== null && file.procedure !== null,
      },
      { document: 'termination-decision', slug: 'termination-decision', ready: file.stage === 'terminated' },
      { document: 'decision', slug: 'decision', ready: file.draft !== null },
    ] as const
  ).filter(({ ready }) => ready);

export const DocumentsCard = ({ page }: { readonly page: CasePage }) => {
  const { file, caseId, today } = page;
  const lines = linesOf(file);
  return (
    <Card title="文书" note={lines.length > 0 ? `${lines.length} 种` : ''} flush>
      {lines.length === 0 ? (
        <p className="card-body note">还没有文书。这类案件通常先有：申请书、决定书复印件、送达回证。</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">文书</th>
              <th scope="col">送达</th>
              <th scope="col">下载</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ document, slug }) => {
              const served = file.served.filter((each) => each.document === document);
              return (
                <tr key={document}>
                  <td>
                    {servedDocumentTerms[document]}{' '}
                    {document === 'decision' && file.concludedOn === null ? (
                      <Tag tone="provisional">草稿</Tag>
                    ) : null}
                  </td>
                  <td>
                    {served.length > 0 ? (
                      served.map(({ partyId, on }) => (
                        <div key={partyId}>
                          <Tag tone="success">
                            {page.names[partyId] ?? ''} {shortDay(on, today)}
                          </Tag>
                        </div>
                      ))
                    ) : (
                      <Tag tone="muted">还没有送达</Tag>
                    )}
                  </td>
                  <td className="downloads">
                    <a href={`/api/cases/${caseId}/documents/${slug}.docx`} download>
                      docx
                    </a>
                    <a href={`/api/cases/${caseId}/documents/${slug}.pdf`} download>
                      PDF
                    </a>
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
