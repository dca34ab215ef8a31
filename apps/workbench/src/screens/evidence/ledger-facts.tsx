import { partyRoleTerms } from '@fuyi/glossary';
import { burdens, investigationMeans } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import { shortDay } from '../../parts/days';

type FactsProps = { readonly page: CasePage };

const Burdens = ({ page }: FactsProps) => (
  <>
    <dt>举证责任</dt>
    <dd>
      {page.ledger.burdens.map(({ code, side, answered, shifted }) => (
        <div key={code}>
          {partyRoleTerms[side]}：{burdens.find((row) => row.code === code)?.term ?? code} ·{' '}
          {shifted && side === 'applicant' ? '依法不由申请人举证' : answered ? '已经举证' : '还没有举证'}
        </div>
      ))}
    </dd>
  </>
);

/** 举证责任、补充证据、调查、查阅：目录以外的经过。 */
export const LedgerFacts = ({ page }: FactsProps) => {
  const { ledger, file, today, names, texts } = page;
  const { supplements, investigations, inspections } = file.evidence;
  const labelOf = (evidence: number) =>
    evidence === 0 ? '答复书' : (ledger.entries.find((each) => each.evidence === evidence)?.label ?? '');
  return (
    <dl className="facts">
      <Burdens page={page} />
      {ledger.respondentUntil ? (
        <>
          <dt>被申请人举证</dt>
          <dd>{shortDay(ledger.respondentUntil, today)} 截止，此后只能提交经同意补充的证据</dd>
        </>
      ) : null}
      {supplements.length > 0 ? (
        <>
          <dt>补充证据</dt>
          <dd>
            {supplements.map(({ supplement, requestedOn, answeredOn, permitted }) => (
              <div key={supplement}>
                第{supplement}次：{shortDay(requestedOn, today)} 请求，
                {answeredOn
                  ? `${shortDay(answeredOn, today)} ${permitted ? '同意' : '不同意'}`
                  : '等待复议机构答复'}
              </div>
            ))}
          </dd>
        </>
      ) : null}
      {investigations.length > 0 ? (
        <>
          <dt>调查取证</dt>
          <dd>
            {investigations.map(({ investigation, on, officerIds, means, whomId, cooperated }) => (
              <div key={investigation}>
                第{investigation}次：{shortDay(on, today)}{' '}
                {officerIds.map((id) => names[id] ?? id).join('、')} {investigationMeans[means]}{' '}
                {texts[whomId] ?? ''}
                {cooperated ? '' : '（拒绝或者阻挠）'}
              </div>
            ))}
          </dd>
        </>
      ) : null}
      {inspections.length > 0 ? (
        <>
          <dt>查阅、复制</dt>
          <dd>
            {inspections.map(({ inspection, byId, requestedOn, answeredOn, granted, refused, visits }) => (
              <div key={inspection}>
                第{inspection}次：{names[byId] ?? '（无权查看）'} {shortDay(requestedOn, today)} 申请，
                {answeredOn
                  ? [
                      granted.length > 0 ? `同意${granted.map(labelOf).join('、')}` : '',
                      refused.length > 0 ? `不予查阅${refused.map(labelOf).join('、')}` : '',
                      ...visits.map(
                        ({ on, copied }) => `${shortDay(on, today)} ${copied ? '查阅并复制' : '查阅'}`,
                      ),
                    ]
                      .filter((words) => words !== '')
                      .join('，')
                  : '等待答复'}
              </div>
            ))}
          </dd>
        </>
      ) : null}
    </dl>
  );
};
