import { idFrom } from '@fuyi/event-store';
import type { CaseCommand } from '@fuyi/reconsideration';
import type { Body, Order } from './paper-orders';

const sealed = (n: number, label: string) => idFrom('on-paper', label, n);
const words = ['reason', 'place', 'matters', 'record', 'issues', 'proposal', 'opinion'];

const order =
  (type: CaseCommand['type'], number?: string): Order =>
  (body, n, parts) => [
    type,
    {
      ...Object.fromEntries(
        Object.entries(body).map(([field, value]) =>
          words.includes(field) ? [`${field}Id`, sealed(n, field)] : [field, value],
        ),
      ),
      ...(number ? { [number]: Number(parts[1]) } : {}),
    },
  ];

type Told = { readonly partyId: string; readonly presence: string; readonly reason?: string } & Body;

/** 听证与行政复议委员会咨询（第五十条至第五十二条）。 */
export const paperHearingOrders: Readonly<Record<string, Order>> = {
  gravity: order('FindCaseGrave'),
  'hearing-requests': order('RequestHearing'),
  'hearing-refusals': order('RefuseHearing'),
  hearings: order('ArrangeHearing'),
  'hearings/*/change': order('ChangeHearing', 'hearing'),
  'hearings/*/cancellation': order('CancelHearing', 'hearing'),
  'hearings/*/attendance': ({ attendance }, n, parts) => [
    'HoldHearing',
    {
      hearing: Number(parts[1]),
      attendance: (attendance as readonly Told[]).map(
        ({ partyId, presence, reason, head = null, agentIds = [] }) => ({
          ...{ partyId, presence, head, agentIds },
          reasonId: reason ? sealed(n, partyId) : null,
        }),
      ),
    },
  ],
  'hearings/*/record': order('RecordHearing', 'hearing'),
  'referral-grounds': order('FindReferralGrounds'),
  'committee-referrals': ({ meeting, ...body }, n, parts, file) => {
    const [type, data] = order('ReferCase')(body, n, parts, file);
    if (!meeting) return [type, data];
    const { day, hour } = meeting as Body;
    return [type, { ...data, meeting: { day, hour, placeId: sealed(n, 'meeting-place') } }];
  },
  'committee-referrals/*/meeting': ({ form, members }, n, parts) => [
    'RecordCommitteeMeeting',
    {
      referral: Number(parts[1]),
      form,
      members: (members as readonly Body[]).map(({ field }, m) => ({ memberId: `member-${n}-${m}`, field })),
    },
  ],
  'committee-referrals/*/positions': order('GiveMemberPosition', 'referral'),
  'committee-referrals/*/advice': order('GiveAdvice', 'referral'),
};
