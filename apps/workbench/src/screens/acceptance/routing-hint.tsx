import { procedureTerms } from '@fuyi/glossary';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { Shape } from '../../parts/shape';
import { shortBasis } from '../../parts/short-basis';
import { Tag } from '../../parts/tag';
import { useRouting } from '../routing/use-routing';

const asIfClear = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };

/** 繁简分流建议：from the facts of the application, as if the officer found it clear. */
export const RoutingHint = ({ page }: { readonly page: CasePage }) => {
  const routing = useRouting(page.caseId, asIfClear).data;
  if (!routing) return null;
  return (
    <Card title="繁简分流建议" accent end={<Tag tone="info">建议 · 由人决定</Tag>}>
      <p className="big-word">适用{procedureTerms[routing.procedure]}</p>
      <ul className="grounds">
        {routing.grounds.map(({ code, text, basis }) => (
          <li key={code}>
            <Shape tone="success" />
            <span>
              {text}
              <span className="note">{shortBasis(basis)}</span>
            </span>
          </li>
        ))}
        {(routing.against ?? []).map(({ code, text, basis }) => (
          <li key={code}>
            <Shape tone="warning" />
            <span>
              {text}
              <span className="note">{shortBasis(basis)}</span>
            </span>
          </li>
        ))}
      </ul>
      {routing.grounds.length === 0 ? (
        <p className="note">{routing.reasons.map(shortBasis).join('；')}。</p>
      ) : null}
      <p className="note">按事实清楚、权利义务关系明确、争议不大推演；受理以后由承办人逐项判断。</p>
    </Card>
  );
};
