import { agentAuthorityTerms, partyRoleTerms } from '@fuyi/glossary';
import { lossTerms, recusalGrounds, relations } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Option } from './act';
import { inTable, partiesAs, termsOf } from './choices';
import { examining, reviewing, underWay } from './when-open';

const open = (page: CasePage) => reviewing(page) || underWay(page);
const party = { roles: ['officer', 'clerk'], open } as const;
const applicants = partiesAs('applicant');
const named = ({ names }: CasePage, id: string): string => names[id] ?? '（无权查看）';

const agents = {
  whichTerm: '哪一名代理人',
  which: (page: CasePage): readonly Option[] =>
    page.file.agents.map(({ agentId, partyId }) => ({
      value: agentId,
      label: `${named(page, agentId)}，代理${named(page, partyId)}`,
    })),
};
const actsFor = ({ file }: CasePage, agentId: unknown) => ({
  partyId: file.agents.find((each) => each.agentId === agentId)?.partyId,
});

const lost =
  (after: readonly string[]) =>
  ({ page }: Choosing): readonly Option[] =>
    page.file.participants.losses
      .filter(({ kind }) => after.includes(kind))
      .map(({ partyId, kind }) => ({
        value: partyId,
        label: `${named(page, partyId)}（${lossTerms[kind]}）`,
      }));
const hasLost =
  (after: readonly string[]) =>
  (page: CasePage): boolean =>
    open(page) && page.file.participants.losses.some(({ kind }) => after.includes(kind));
const lossOf = (after: readonly string[]) => (page: CasePage) => ({
  partyId: page.file.participants.losses.find(({ kind }) => after.includes(kind))?.partyId,
});
const relationsAfter = (after: readonly string[]) =>
  inTable(relations.filter((row) => after.includes(row.after)));
const gone = ['died', 'terminated'];
const incapable = ['incapacitated'];

/** 参加人的变化：代理、第三人、代表人、承继、法定代理人、部分撤回、回避。 */
export const participantActs: readonly Act[] = [
  {
    ...party,
    ...agents,
    form: 'agent-authority',
    path: 'agents/:which/authority',
    event: 'AgentAuthorityChanged',
    dayLabel: '书面告知变更之日',
    fields: [
      { kind: 'choice', name: 'authority', label: '代理权限', from: termsOf(agentAuthorityTerms) },
      { kind: 'day', name: 'until', label: '授权期限的最后一日', future: true, optional: true },
    ],
    toBody: (values, page, which) => ({ ...values, ...actsFor(page, which) }),
  },
  {
    ...party,
    ...agents,
    form: 'agent-dismissal',
    path: 'agents/:which/dismissal',
    event: 'AgentDismissed',
    dayLabel: '书面告知解除之日',
    fields: [],
    toBody: (_, page, which) => actsFor(page, which),
  },
  {
    ...party,
    form: 'third-party-absence',
    path: 'third-parties/:which/absence',
    event: 'ThirdPartyStayedAway',
    whichTerm: partyRoleTerms['third-party'],
    which: (page) =>
      page.file.thirdPartyIds
        .filter((id) => !page.file.participants.absentThirdPartyIds.includes(id))
        .map((value) => ({ value, label: named(page, value) })),
    effect: '不影响案件审理，决定书照样送达。',
    fields: [],
  },
  {
    ...party,
    form: 'representatives',
    path: 'representatives',
    event: 'RepresentativesChosen',
    open: (page) => open(page) && (page.file.applicantIds.length > 1 || page.file.thirdPartyIds.length > 1),
    steps: ['choose-representatives'],
    dayLabel: '提交推选书之日',
    fields: [
      {
        kind: 'choice',
        name: 'side',
        label: '哪一方的代表人',
        from: () => [
          { value: 'applicant', label: partyRoleTerms.applicant },
          { value: 'third-party', label: partyRoleTerms['third-party'] },
        ],
      },
      {
        kind: 'choice',
        many: true,
        name: 'representativeIds',
        label: '代表人',
        from: (choosing) =>
          partiesAs(choosing.values['side'] === 'third-party' ? 'third-party' : 'applicant')(choosing),
      },
      { kind: 'yes-no', name: 'signedByAll', label: '推选书由全体签名、盖章或者按指印' },
    ],
    initial: () => ({ side: 'applicant' }),
  },
  {
    ...party,
    form: 'party-loss',
    path: 'party-losses',
    event: 'PartyLost',
    dayLabel: '死亡、终止或者丧失行为能力之日',
    effect: '还没有确定由谁参加的，应当中止审理（第三十九条第一款）。',
    fields: [
      { kind: 'choice', name: 'partyId', label: '哪一名当事人', from: applicants },
      { kind: 'choice', name: 'kind', label: '发生了什么', from: termsOf(lossTerms) },
    ],
  },
  {
    ...party,
    form: 'succession',
    path: 'successions',
    event: 'PartySucceeded',
    open: hasLost(gone),
    steps: ['register-successor'],
    dayLabel: '参加之日',
    fields: [
      { kind: 'choice', name: 'partyId', label: '承继哪一名当事人', from: lost(gone) },
      { kind: 'choice', name: 'relation', label: '与当事人的关系', from: relationsAfter(gone) },
      { kind: 'persons', name: 'persons', label: '承继的人' },
    ],
    initial: (page) => ({ ...lossOf(gone)(page), persons: [{ kind: 'natural' }] }),
  },
  {
    ...party,
    form: 'succession',
    path: 'guardians',
    event: 'GuardianRegistered',
    open: hasLost(incapable),
    steps: ['register-guardian'],
    dayLabel: '参加之日',
    fields: [
      { kind: 'choice', name: 'partyId', label: '代哪一名当事人', from: lost(incapable) },
      { kind: 'choice', name: 'relation', label: '与当事人的关系', from: relationsAfter(incapable) },
      { kind: 'person', name: 'person', label: '法定代理人' },
    ],
    initial: (page) => ({ ...lossOf(incapable)(page), person: { kind: 'natural' } }),
  },
  {
    form: 'applicant-withdrawal',
    path: 'applicant-withdrawals',
    event: 'ApplicantsLeft',
    roles: ['office-head'],
    open: (page) => open(page) && page.file.applicantIds.length > 1,
    dayLabel: '准予撤回之日',
    effect: '其余申请人的申请继续审理；全体都撤回的，按撤回申请办理。',
    fields: [
      { kind: 'choice', many: true, name: 'applicantIds', label: '撤回的申请人', from: applicants },
      {
        kind: 'choice',
        name: 'byRepresentativeId',
        label: '由代表人提出的，是哪一名代表人',
        optional: true,
        when: (_, { file }) => (file.participants.representatives.applicant ?? []).length > 0,
        from: (choosing) =>
          applicants(choosing).filter(({ value }) =>
            choosing.page.file.participants.representatives.applicant?.includes(String(value)),
          ),
      },
      {
        kind: 'choice',
        many: true,
        name: 'consentedIds',
        label: '同意撤回的被代表人',
        optional: true,
        when: ({ byRepresentativeId }) => Boolean(byRepresentativeId),
        from: applicants,
      },
      { kind: 'text', name: 'reason', label: '撤回的理由', optional: true },
    ],
  },
  {
    form: 'recusal',
    path: 'recusals',
    event: 'OfficerRecused',
    roles: ['office-head', 'authority-head'],
    steps: ['decide-recusal'],
    open: (page) => open(page) && page.file.officerIds.length > 0,
    dayLabel: '决定之日',
    effect: '回避的人员不能再在本案指定为承办人；回避的委员不能提出意见。',
    fields: [
      {
        kind: 'choice',
        name: 'officerId',
        label: '哪一名承办人、委员',
        from: ({ page, reference }) => [
          ...page.file.officerIds.map((value) => ({
            value,
            label: reference?.officers.find(({ accountId }) => accountId === value)?.name ?? '',
          })),
          ...(page.file.committee.referrals.find(({ advice }) => !advice)?.members ?? []).map(
            ({ memberId }) => ({
              value: memberId,
              label: `${named(page, memberId)}（委员）`,
            }),
          ),
        ],
      },
      {
        kind: 'choice',
        name: 'requestedById',
        label: '申请回避的当事人',
        optional: true,
        hint: '承办人自行回避或者由机关决定的不填。',
        from: partiesAs('applicant', 'third-party', 'respondent'),
      },
      { kind: 'choice', name: 'ground', label: '回避的事由', from: inTable(recusalGrounds) },
      { kind: 'yes-no', name: 'granted', label: '决定回避' },
      { kind: 'text', name: 'reason', label: '决定的理由' },
    ],
  },
  {
    form: 'voidness-explanation',
    path: 'voidness-explanation',
    event: 'VoidnessExplained',
    roles: ['officer'],
    open: (page) => examining(page) && !page.file.rulings.voidness,
    dayLabel: '释明之日',
    fields: [
      { kind: 'yes-no', name: 'claimChanged', label: '申请人变更行政复议请求' },
      { kind: 'text', name: 'record', label: '释明的内容' },
    ],
  },
];
