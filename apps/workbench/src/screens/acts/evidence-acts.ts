import { evidenceKindTerms } from '@fuyi/glossary';
import {
  burdens,
  burdenShifts,
  challengeAspects,
  investigationMeans,
  type LedgerView,
} from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Field, Option } from './act';
import { inTable, partiesAs, termsOf } from './choices';
import { underWay } from './when-open';

type Entry = LedgerView['entries'][number];

export const entryLabel = ({ texts }: CasePage, { label, titleId }: Entry): string =>
  `${label} ${texts[titleId] ?? '（不予查阅）'}`;
export const entriesOf =
  (fits: (entry: Entry) => boolean = () => true) =>
  (page: CasePage): readonly Option[] =>
    page.ledger.entries
      .filter(fits)
      .map((entry) => ({ value: entry.evidence, label: entryLabel(page, entry) }));
const before = ({ stage }: CasePage) =>
  ['under-review', 'awaiting-correction', 'under-examination', 'suspended'].includes(stage);

const title = { kind: 'text', name: 'title', label: '证据名称', longest: 300, lines: 1 } as const;
const purpose = { kind: 'text', name: 'purpose', label: '证明什么', longest: 2000, lines: 2 } as const;
/** 名称、种类、来源、证明目的、附件（第四十三条）。 */
export const content: readonly Field[] = [
  { kind: 'choice', name: 'kind', label: '证据种类', from: termsOf(evidenceKindTerms) },
  title,
  { kind: 'text', name: 'source', label: '来源', longest: 300, lines: 1, optional: true },
  purpose,
  { kind: 'files', name: 'files', label: '附件', optional: true },
];

const sideOf = ({ page, values }: Choosing) =>
  page.parties.find(({ partyId }) => partyId === values['partyId'])?.role;
const burdensFor = (choosing: Choosing): readonly Option[] =>
  inTable(burdens.filter(({ sides }) => sides.some((side) => side === sideOf(choosing))))(choosing);
const supplements = ({ file }: CasePage): readonly Option[] =>
  file.evidence.supplements
    .filter(({ permitted }) => permitted)
    .map(({ supplement }) => ({ value: supplement, label: `第${supplement}次同意的补充` }));
const openSupplements = ({ file }: CasePage): readonly Option[] =>
  file.evidence.supplements
    .filter(({ answeredOn }) => !answeredOn)
    .map(({ supplement }) => ({ value: supplement, label: `第${supplement}次请求` }));
const collectedOn = {
  kind: 'day',
  name: 'collectedOn',
  label: '收集之日',
  optional: true,
  hint: '受理以后自行收集的，不作为认定行政行为合法、适当的依据。',
} as const;
const supplement = {
  kind: 'choice',
  name: 'supplement',
  label: '属于哪一次经同意的补充',
  optional: true,
  from: ({ page }: Choosing) => supplements(page),
} as const;

/** 提交、质证、补充、举证责任、调查取证。 */
export const evidenceActs: readonly Act[] = [
  {
    form: 'evidence',
    path: 'evidence',
    event: 'EvidenceSubmitted',
    roles: ['officer', 'clerk'],
    open: before,
    dayLabel: '提交之日',
    effect: '申请人、第三人在决定作出以前都可以提供；被申请人的证据在答复期限届满时截止。',
    fields: [
      {
        kind: 'choice',
        name: 'partyId',
        label: '由谁提供',
        from: partiesAs('applicant', 'third-party', 'respondent'),
      },
      { kind: 'choice', name: 'burden', label: '举证责任', from: burdensFor },
      ...content,
      collectedOn,
      { ...supplement, when: ({ partyId }, { file }) => partyId === file.respondentId },
    ],
  },
  {
    form: 'respondent-evidence',
    path: 'respondent-evidence',
    event: 'EvidenceSubmitted',
    roles: ['agency'],
    open: underWay,
    dayLabel: '提交之日',
    effect: '答复期限届满以后，只能提交经行政复议机构同意补充的证据。',
    fields: [...content, collectedOn, supplement],
  },
  {
    form: 'evidence-challenge',
    path: 'evidence/:which/challenges',
    event: 'EvidenceChallenged',
    roles: ['officer', 'clerk'],
    open: before,
    whichTerm: '对哪一份证据',
    which: entriesOf(),
    dayLabel: '质证之日',
    fields: [
      {
        kind: 'choice',
        name: 'partyId',
        label: '由谁质证',
        from: partiesAs('applicant', 'third-party', 'respondent'),
      },
      {
        kind: 'choice',
        name: 'aspects',
        label: '对哪些方面有异议',
        many: true,
        from: termsOf(challengeAspects),
      },
      { kind: 'text', name: 'opinion', label: '质证意见' },
    ],
  },
  {
    form: 'supplement-request',
    path: 'supplements',
    event: 'SupplementRequested',
    roles: ['agency', 'officer'],
    open: (page) => underWay(page) && openSupplements(page).length === 0,
    effect: '申请人、第三人提出作出行政行为时没有提出的理由或者证据的，才可以请求；由行政复议机构决定。',
    fields: [
      {
        kind: 'choice',
        name: 'raisedById',
        label: '由谁提出新的理由或者证据',
        from: partiesAs('applicant', 'third-party'),
      },
      { kind: 'text', name: 'reason', label: '针对什么、补充什么' },
    ],
  },
  {
    form: 'supplement',
    path: 'supplements/:which/permission',
    event: 'SupplementPermitted',
    roles: ['office-head'],
    open: underWay,
    steps: ['answer-supplement'],
    which: openSupplements,
    fields: [{ kind: 'text', name: 'reason', label: '补充的范围和要求', optional: true }],
  },
  {
    form: 'supplement',
    path: 'supplements/:which/refusal',
    event: 'SupplementRefused',
    roles: ['office-head'],
    open: underWay,
    steps: ['answer-supplement'],
    which: openSupplements,
    fields: [{ kind: 'text', name: 'reason', label: '不同意的理由' }],
  },
  {
    form: 'burden-shift',
    path: 'burden-shifts',
    event: 'BurdenShifted',
    roles: ['officer'],
    open: (page) => before(page) && page.ledger.burdens.some(({ side }) => side === 'applicant'),
    fields: [
      {
        kind: 'choice',
        name: 'ground',
        label: '哪一种例外',
        from: (choosing) =>
          inTable(
            burdenShifts.filter(({ burden }) =>
              choosing.page.ledger.burdens.some(({ code }) => code === burden),
            ),
          )(choosing),
      },
      { kind: 'text', name: 'reason', label: '理由' },
    ],
  },
  {
    form: 'investigation',
    path: 'investigations',
    event: 'InvestigationHeld',
    roles: ['officer'],
    open: underWay,
    dayLabel: '调查之日',
    effect: '调查取证不得少于两人，应当出示行政复议工作证件。',
    fields: [
      {
        kind: 'choice',
        name: 'officerIds',
        label: '调查人员',
        many: true,
        from: ({ reference }) =>
          (reference?.officers ?? []).map(({ accountId, name }) => ({ value: accountId, label: name })),
      },
      { kind: 'choice', name: 'means', label: '调查的方式', from: termsOf(investigationMeans) },
      { kind: 'text', name: 'whom', label: '被调查的单位和个人', longest: 300, lines: 1 },
      { kind: 'yes-no', name: 'credentialsShown', label: '出示了行政复议工作证件' },
      { kind: 'yes-no', name: 'cooperated', label: '被调查人配合' },
      { kind: 'text', name: 'record', label: '调查（询问）笔录' },
    ],
    initial: () => ({ credentialsShown: true, cooperated: true }),
  },
  {
    form: 'investigation',
    path: 'investigations/:which/evidence',
    event: 'EvidenceCollected',
    roles: ['officer'],
    open: underWay,
    whichTerm: '在哪一次调查中',
    which: ({ file }) =>
      file.evidence.investigations.map(({ investigation, on }) => ({
        value: investigation,
        label: `第${investigation}次调查（${on}）`,
      })),
    dayLabel: '取得之日',
    fields: content,
  },
];
