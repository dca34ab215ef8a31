import { organRoleTerms, suedTerms } from '@fuyi/glossary';
import { reconsiderationFirst, type FirstAnswer } from '@fuyi/law';
import type { CaseFile } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { Shape, type Tone } from '../../parts/shape';
import { shortBasis } from '../../parts/short-basis';
import { Tag } from '../../parts/tag';

const answerTones: Readonly<Record<FirstAnswer, Exclude<Tone, 'plain'>>> = {
  applies: 'warning',
  'to-judge': 'info',
  not: 'muted',
};

/** What only a person can say stays open here: nobody has recorded it. */
const firstOf = ({ act }: CaseFile) =>
  act
    ? reconsiderationFirst(
        {
          actKind: act.kind,
          madeOnTheSpot: act.madeOnTheSpot,
          inaction: act.inaction,
          acquiredNaturalResource: null,
          failure: null,
          disclosure: null,
          otherStatute: null,
        },
        act.madeOn,
      )
    : null;

const First = ({ required, rows }: NonNullable<ReturnType<typeof firstOf>>) => {
  const open = rows.filter(({ answer }) => answer !== 'not');
  return (
    <>
      <p className="aside-line">
        {required === true ? (
          <Tag tone="warning">复议前置</Tag>
        ) : (
          <Tag tone={required === null ? 'info' : 'muted'}>
            {required === null ? '是否复议前置待认定' : '不是复议前置'}
          </Tag>
        )}{' '}
        {required === true
          ? '应当先申请行政复议，对复议决定不服的再起诉。'
          : required === null
            ? '没有已经符合的情形；下列情形由承办人核实。'
            : '可以申请行政复议，也可以直接起诉。'}
      </p>
      <ul className="grounds">
        {(required === true ? open.filter(({ answer }) => answer === 'applies') : open).map(
          ({ code, term, basis, answer }) => (
            <li key={code}>
              <Shape tone={answerTones[answer]} />
              <span>
                {term}
                <span className="note">{shortBasis(basis)}</span>
              </span>
            </li>
          ),
        )}
      </ul>
    </>
  );
};

/** 复议前置，和起诉的话谁是被告（第二十三条，行政诉讼法第二十六条）。 */
export const LitigationCard = ({ page }: { readonly page: CasePage }) => {
  const found = firstOf(page.file);
  // Once the case is over only the answer matters, not what was left open.
  const first = found && (found.required === true || !page.file.concludedOn) ? found : null;
  if (!first && page.defendants.length === 0) return null;
  return (
    <Card title="复议与诉讼" note="系统推算">
      {first ? <First {...first} /> : null}
      {page.defendants.length > 0 ? (
        <ul className="grounds defendants">
          {page.defendants.map(({ against, defendants, basis, reason }) => (
            <li key={against}>
              <Shape tone="info" />
              <span>
                起诉{suedTerms[against]}的，被告是
                <b>{defendants.map((each) => organRoleTerms[each]).join('和')}</b>
                <span className="note">
                  {reason}。{shortBasis(basis)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
};
