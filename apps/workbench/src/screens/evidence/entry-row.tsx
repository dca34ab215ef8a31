import { evidenceKindTerms } from '@fuyi/glossary';
import { findings } from '@fuyi/law';
import {
  burdens,
  challengeAspects,
  inspectionExclusions,
  judgmentReasons,
  type LedgerView,
} from '@fuyi/reconsideration';
import type { Opening } from '../../api/files';
import type { CasePage } from '../../api/types';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { EntryFiles } from './entry-files';

type Entry = LedgerView['entries'][number];
type EntryProps = { readonly page: CasePage; readonly entry: Entry };
type EntryRowProps = EntryProps & {
  readonly judged: boolean;
  readonly openings: readonly Opening[];
};

const termIn = (rows: readonly { readonly code: string; readonly term: string }[], code: string) =>
  rows.find((row) => row.code === code)?.term ?? code;
const unusableTerms = { 'self-collected': '复议期间自行收集', late: '逾期提交' } as const;

const findingWords = (found: Readonly<Partial<Record<string, boolean>>>): readonly string[] =>
  findings.flatMap(({ code, term, negation }) => {
    const value = found[code];
    return value === undefined ? [] : [value ? term : negation];
  });

/** 采信、不采信，或者还没有审查。 */
const Judgment = ({ page, entry }: EntryProps) => {
  const { judgment, withheld } = entry;
  if (!judgment)
    return (
      <>
        <Tag tone="muted">没有审查</Tag>
        {withheld ? <div className="note">行政程序中无正当理由没有提供，不予采纳</div> : null}
      </>
    );
  const words = findingWords(judgment.findings);
  return (
    <>
      <Tag tone={judgment.admitted ? 'success' : 'danger'}>{judgment.admitted ? '采信' : '不采信'}</Tag>
      <div className="note">{termIn(judgmentReasons, judgment.reason)}</div>
      {judgment.reasonId ? <div>{page.texts[judgment.reasonId] ?? ''}</div> : null}
      {words.length > 0 ? <div className="note">证明：{words.join('、')}</div> : null}
    </>
  );
};

const Title = ({ page, entry, openings }: Omit<EntryRowProps, 'judged'>) => {
  const title = page.texts[entry.titleId];
  if (title === undefined) return <>（不予查阅）</>;
  return (
    <>
      {title}
      <EntryFiles caseId={page.caseId} title={title} files={entry.files} openings={openings} />
    </>
  );
};

/** 一份证据：是什么、证明什么、谁提供、有什么异议、采信与否。 */
export const EntryRow = ({ page, entry, judged, openings }: EntryRowProps) => {
  const { texts, names, today } = page;
  const source = entry.sourceId ? texts[entry.sourceId] : undefined;
  return (
    <tr>
      <td className="number">
        {entry.label}
        <div className="note">第{entry.evidence}号</div>
      </td>
      <td>
        <Title page={page} entry={entry} openings={openings} />
        <div className="note">
          {evidenceKindTerms[entry.kind]}
          {source ? ` · ${source}` : ''}
        </div>
        {entry.unusable ? <Tag tone="danger">{unusableTerms[entry.unusable]}</Tag> : null}
        {entry.excludedFor ? (
          <Tag tone="warning">不予查阅：{termIn(inspectionExclusions, entry.excludedFor)}</Tag>
        ) : null}
      </td>
      <td className="prose">{texts[entry.purposeId] ?? '—'}</td>
      <td>
        {entry.partyId ? (names[entry.partyId] ?? '（无权查看）') : `第${entry.investigation ?? 1}次调查`}
        <div className="note">
          {shortDay(entry.submittedOn, today)} · {termIn(burdens, entry.burden)}
          {entry.supplement ? ' · 经同意补充' : ''}
        </div>
      </td>
      <td>
        {entry.challenges.length === 0 ? <span className="note">没有异议</span> : null}
        {entry.challenges.map(({ partyId, aspects, opinionId, on }) => (
          <div key={`${partyId}${on}${opinionId}`}>
            {names[partyId] ?? '（无权查看）'}：{aspects.map((each) => challengeAspects[each]).join('、')}
            <div className="note">{texts[opinionId] ?? ''}</div>
          </div>
        ))}
      </td>
      {judged ? (
        <td>
          <Judgment page={page} entry={entry} />
        </td>
      ) : null}
    </tr>
  );
};
