import { partyRoleTerms } from '@fuyi/glossary';
import { addressOf } from '@fuyi/reconsideration';
import { Link } from 'react-router';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';

/** 送达地址确认书：现行的一份；earlier ones are on the timeline. */
export const AddressCard = ({ page }: { readonly page: CasePage }) => (
  <Card title="送达地址" end={<Link to={`/cases/${page.caseId}/service-address`}>登记送达地址确认书</Link>}>
    <ul className="parties">
      {page.parties
        .filter(({ role }) => role !== 'agent')
        .map(({ partyId, role }) => {
          const address = addressOf(page.file.service, partyId);
          const consent = role === 'respondent' ? '本平台账号' : address?.electronic ? '同意电子送达' : null;
          return (
            <li key={partyId}>
              <span className="note">{partyRoleTerms[role]}</span>
              <span>
                <b>{page.names[partyId] ?? '（无权查看）'}</b>
                <span className="note">
                  {address
                    ? `${page.texts[address.addressId] ?? ''} · ${shortDay(address.on, page.today)} 确认`
                    : '没有确认书'}
                </span>
              </span>
              {consent ? <Tag tone="info">{consent}</Tag> : <Tag tone="muted">不得电子送达</Tag>}
            </li>
          );
        })}
    </ul>
  </Card>
);
