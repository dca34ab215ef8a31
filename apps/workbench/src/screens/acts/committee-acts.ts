import {
  adoptionTerms,
  meetingForms,
  memberFields,
  positionTerms,
  referralGrounds,
} from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Option, Values } from './act';
import { inTable, termsOf } from './choices';
import { hours } from './hours';
import { examining } from './when-open';

const openReferral = ({ file }: CasePage) => file.committee.referrals.find(({ advice }) => !advice);
const which = (fits: (page: CasePage) => boolean) => ({
  whichTerm: '哪一次提请',
  which: (page: CasePage): readonly Option[] => {
    const open = openReferral(page);
    return open && fits(page) ? [{ value: open.referral, label: `第${open.referral}次提请` }] : [];
  },
});

const silent = (page: CasePage) => {
  const open = openReferral(page);
  return (open?.members ?? []).filter(
    ({ memberId }) =>
      !page.file.participants.recusedIds.includes(memberId) &&
      !open?.positions.some((given) => given.memberId === memberId),
  );
};
const silentMembers = ({ page }: Choosing): readonly Option[] =>
  silent(page).map(({ memberId }) => ({ value: memberId, label: page.names[memberId] ?? memberId }));

/** One name a line under each field. */
const meeting = (values: Values): Values => ({
  ...(values['on'] ? { on: values['on'] } : {}),
  form: values['form'],
  members: memberFields.flatMap(({ code }) =>
    String(values[code] ?? '')
      .split(/[\n、，,]/u)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, field: code })),
  ),
});

const planned = (values: Values) => values['planned'] === true;
/** 会议通知书写明时间、地点；还没有定的，印好以后手写。 */
const referral = ({ planned: _, day, hour, place, ...body }: Values): Values => ({
  ...body,
  ...(day ? { meeting: { day, hour, place } } : {}),
});

const row = { form: 'committee', roles: ['officer'], open: examining } as const;
const referable = referralGrounds.filter(({ code }) => code !== 'own-act');

/** 行政复议委员会（第五十二条）。 */
export const committeeActs: readonly Act[] = [
  {
    ...row,
    path: 'committee-referrals',
    event: 'CaseReferred',
    open: (page) => examining(page) && !openReferral(page),
    steps: ['refer-to-committee'],
    dayLabel: '提请之日',
    effect: '没有法定期限，审理期限不停；咨询意见是作出决定的重要参考依据。',
    fields: [
      { kind: 'choice', name: 'grounds', label: '提请的情形', many: true, from: inTable(referable) },
      { kind: 'text', name: 'issues', label: '争议焦点' },
      { kind: 'text', name: 'proposal', label: '行政复议机构的意见' },
      { kind: 'yes-no', name: 'planned', label: '会议的时间、地点是否已经定下', optional: true },
      { kind: 'day', name: 'day', label: '会议之日', future: true, when: planned },
      {
        kind: 'choice',
        name: 'hour',
        label: '会议开始的时间',
        from: () => hours.map((value) => ({ value, label: value })),
        when: planned,
      },
      { kind: 'text', name: 'place', label: '会议地点', longest: 300, lines: 1, when: planned },
    ],
    initial: ({ file }) => ({
      grounds: [...(file.hearing.grave ? ['grave'] : []), ...file.committee.grounds],
      planned: true,
    }),
    toBody: referral,
  },
  {
    ...row,
    ...which((page) => openReferral(page)?.metOn === null),
    path: 'committee-referrals/:which/meeting',
    event: 'CommitteeMet',
    steps: ['record-committee-meeting'],
    dayLabel: '开会之日',
    effect: '参加的委员三名以上，并且是单数；与案件有利害关系的委员应当回避（约定）。',
    fields: [
      { kind: 'choice', name: 'form', label: '会议的形式', from: inTable(meetingForms) },
      ...memberFields.map(
        ({ code, term }) =>
          ({
            kind: 'text',
            name: code,
            label: `${term}委员`,
            longest: 2000,
            lines: 2,
            optional: true,
            hint: '每行一名。',
          }) as const,
      ),
    ],
    initial: () => ({ form: 'case-meeting' }),
    toBody: meeting,
  },
  {
    ...row,
    ...which((page) => openReferral(page)?.metOn !== null && silent(page).length > 0),
    path: 'committee-referrals/:which/positions',
    event: 'MemberPositionGiven',
    steps: ['record-member-positions'],
    dayLabel: '提出之日',
    effect: '提出以后不能更改；全部委员提出以前，各人的意见封存。',
    fields: [
      { kind: 'choice', name: 'memberId', label: '委员', from: silentMembers },
      { kind: 'choice', name: 'position', label: '主张的决定', from: termsOf(positionTerms) },
      { kind: 'text', name: 'opinion', label: '意见' },
    ],
  },
  {
    ...row,
    ...which((page) => openReferral(page)?.metOn !== null && silent(page).length === 0),
    path: 'committee-referrals/:which/advice',
    event: 'AdviceGiven',
    steps: ['record-advice'],
    dayLabel: '形成咨询意见之日',
    effect: '多数意见由各人的意见得出；少数意见一并写明。',
    fields: [{ kind: 'text', name: 'opinion', label: '咨询意见（写明多数意见和少数意见）' }],
  },
  {
    ...row,
    form: 'referral-grounds',
    roles: ['officer', 'office-head'],
    path: 'referral-grounds',
    event: 'ReferralGroundsFound',
    dayLabel: '认定之日',
    effect: '认定以后应当提请咨询，没有咨询意见的，不能作出决定。',
    fields: [
      {
        kind: 'choice',
        name: 'grounds',
        label: '应当提请的情形',
        many: true,
        from: inTable(referable.filter(({ code }) => code !== 'grave')),
      },
      { kind: 'text', name: 'reason', label: '理由' },
    ],
  },
  {
    ...row,
    form: 'advice-adoption',
    path: 'advice-adoption',
    event: 'AdviceWeighed',
    open: (page) => examining(page) && page.file.committee.referrals.some(({ advice }) => advice),
    steps: ['weigh-advice'],
    dayLabel: '说明之日',
    effect: '决定与多数意见不同的，应当选部分采纳或者不采纳，并说明理由。',
    fields: [
      { kind: 'choice', name: 'adopted', label: '采纳情况', from: termsOf(adoptionTerms) },
      { kind: 'text', name: 'note', label: '采纳情况的说明；不采纳的，说明理由' },
    ],
  },
];
