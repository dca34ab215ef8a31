import { agentAuthorityTerms, agentKindTerms, partyRoleTerms } from '@fuyi/glossary';
import type { PartyView } from '@fuyi/reconsideration';
import { Link } from 'react-router';
import type { CasePage } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { Reveal } from './reveal';

const linesOf = (page: CasePage, party: PartyView): string => {
  const person = page.persons[party.partyId];
  const agent = page.file.agents.find(({ agentId }) => agentId === party.partyId);
  const values = person && person !== 'erased' ? person : null;
  return [
    agent
      ? `代理${page.names[agent.partyId] ?? ''} · ${agentKindTerms[agent.kind]} · ${agentAuthorityTerms[agent.authority]}`
      : '',
    values?.firm ?? '',
    values?.idNumber ?? '',
    values?.phone ?? '',
    values?.serviceAddress ?? values?.address ?? '',
    party.litigationDueOn ? `起诉期限至 ${shortDay(party.litigationDueOn, page.today)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
};

export const PartiesCard = ({ page }: { readonly page: CasePage }) => {
  const account = useAccount();
  return (
    <Card
      title="参加人"
      end={
        !page.file.concludedOn && holds(account, 'officer', 'registrar', 'clerk') ? (
          <>
            <Link to={`/cases/${page.caseId}/agents`}>加代理人</Link>
            <Link to={`/cases/${page.caseId}/third-parties`}>加第三人</Link>
          </>
        ) : null
      }
    >
      <ul className="parties">
        {page.parties.map((party) => (
          <li key={`${party.role}${party.partyId}`}>
            <span className="note">{partyRoleTerms[party.role]}</span>
            <span>
              <b>{page.names[party.partyId] ?? '（无权查看）'}</b>
              <span className="note">{linesOf(page, party)}</span>
            </span>
            {page.persons[party.partyId] && !page.moment ? (
              <Reveal caseId={page.caseId} personId={party.partyId} name={page.names[party.partyId] ?? ''} />
            ) : null}
            {party.decisionServedOn ? (
              <Tag tone="success">{shortDay(party.decisionServedOn, page.today)} 送达</Tag>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
};
