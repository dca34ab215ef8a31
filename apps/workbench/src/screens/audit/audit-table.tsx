import { Button } from 'antd';
import { ProblemAlert } from '../../parts/problem-alert';
import { problemOf } from '../../api/problem';
import type { Tone } from '../../parts/shape';
import { Tag } from '../../parts/tag';
import { instantWords } from '../reader/instant-words';
import type { AuditLine, useAuditLines } from './lines';

const tones: Readonly<Record<AuditLine['outcome'], Tone>> = {
  allowed: 'success',
  denied: 'danger',
  absent: 'warning',
  refused: 'muted',
  failed: 'danger',
};
const kinds: Readonly<Record<string, string>> = {
  file: '附件',
  person: '参加人',
  account: '账号',
  reception: '口头申请',
  upload: '上传',
  note: '批注',
  reminder: '提醒',
  grant: '任命',
  unit: '单位',
  post: '岗位',
  session: '登录',
  subject: '个人',
  erasure: '销毁请求',
  kind: '文书',
  code: '文书',
};

const objectOf = ({ object, caseId }: AuditLine): string => {
  if (!object) return '';
  if (object.kind === 'search') return object.id === 'own-surname' ? '按自己的姓查找' : '按字词查找';
  return object.id === caseId ? '' : `${kinds[object.kind] ?? '其中'} ${object.id.slice(0, 8)}`;
};

type AuditTableProps = {
  readonly lines: ReturnType<typeof useAuditLines>;
  /** Narrows the list to one case. */
  readonly only?: (caseId: string) => void;
  readonly people?: boolean;
};

/** 审计记录的一页，可以接着往回看。 */
export const AuditTable = ({ lines, only, people = true }: AuditTableProps) => {
  const items = lines.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {lines.error ? <ProblemAlert problem={problemOf(lines.error)} /> : null}
      {items.length === 0 && lines.isSuccess ? <p className="card-body">没有这样的记录。</p> : null}
      {items.length > 0 ? (
        <div className="audit-scroll" tabIndex={0} role="region" aria-label="审计记录">
          <table className="plain-table audit-table">
            <thead>
              <tr>
                <th scope="col">时间</th>
                {people ? <th scope="col">谁</th> : null}
                <th scope="col">办了什么</th>
                <th scope="col">结果</th>
                <th scope="col">案件</th>
                <th scope="col">原因</th>
              </tr>
            </thead>
            <tbody>
              {items.map((line) => (
                <tr key={line.seq}>
                  <td className="when">{instantWords(line.at)}</td>
                  {people ? (
                    <td>
                      {line.actorName ?? '没有登录'}
                      <div className="note">{[line.roleTerm, line.office].filter(Boolean).join(' · ')}</div>
                    </td>
                  ) : null}
                  <td>
                    {line.actionTerm}
                    <div className="note">{objectOf(line)}</div>
                  </td>
                  <td>
                    <Tag tone={tones[line.outcome]}>{line.outcomeTerm}</Tag>
                  </td>
                  <td>
                    {line.caseId && only ? (
                      <button
                        type="button"
                        className="link-button"
                        title={line.caseId}
                        onClick={() => only(line.caseId ?? '')}
                      >
                        {line.caseId.slice(0, 8)}
                      </button>
                    ) : (
                      (line.caseId?.slice(0, 8) ?? '')
                    )}
                  </td>
                  <td>{line.reasonTerm ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {lines.hasNextPage ? (
        <div className="card-body" style={{ paddingTop: 12 }}>
          <Button loading={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
            往回再看 50 条
          </Button>
        </div>
      ) : null}
    </>
  );
};
