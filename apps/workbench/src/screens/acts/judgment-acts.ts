import { findings } from '@fuyi/law';
import { inspectionExclusions, judgmentReasons } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Option, Values } from './act';
import { inTable } from './choices';
import { entriesOf } from './evidence-acts';
import { underWay } from './when-open';

const reason = { kind: 'text', name: 'reason', label: '理由' } as const;
const materials = (page: CasePage): readonly Option[] => [
  ...(page.file.reply ? [{ value: 0, label: '答复书' }] : []),
  ...entriesOf()(page),
];
const excluded = ({ file }: CasePage, evidence: Option['value']) =>
  file.evidence.exclusions.some((each) => each.evidence === evidence);
const inspections =
  (fits: (inspection: CasePage['file']['evidence']['inspections'][number]) => boolean) =>
  (page: CasePage): readonly Option[] =>
    page.file.evidence.inspections.filter(fits).map(({ inspection, byId }) => ({
      value: inspection,
      label: `第${inspection}次 ${page.names[byId] ?? ''}`,
    }));
/** 申请人、第三人及其委托代理人。 */
const mayInspect = ({ page }: Choosing): readonly Option[] =>
  page.parties
    .filter(({ role, actsFor }) => role !== 'respondent' && actsFor !== page.file.respondentId)
    .map(({ partyId }) => ({ value: partyId, label: page.names[partyId] ?? '（无权查看）' }));

const carried = (codes: unknown, value: boolean) =>
  Object.fromEntries(((codes ?? []) as readonly string[]).map((code) => [code, value]));
/** 证明成立的、证明不成立的，合为一张表。 */
const judged = ({ proves, disproves, ...body }: Values): Values => ({
  ...body,
  findings: { ...carried(proves, true), ...carried(disproves, false) },
});
const findingsFrom = () => findings.map(({ code, term }) => ({ value: code, label: term }));

/** 审查采信、行政程序中没有提供、查阅复制。 */
export const judgmentActs: readonly Act[] = [
  {
    form: 'evidence-judgment',
    path: 'evidence/:which/judgment',
    event: 'EvidenceJudged',
    roles: ['officer'],
    open: underWay,
    steps: ['judge-evidence'],
    whichTerm: '审查哪一份证据',
    which: (page) => {
      const waiting = entriesOf(({ judgment }) => judgment === null)(page);
      return [...waiting, ...entriesOf(({ judgment }) => judgment !== null)(page)];
    },
    effect: '经审查属实，才能作为认定案件事实的根据；再次审查的，以后一次为准。',
    fields: [
      { kind: 'yes-no', name: 'admitted', label: '采信' },
      {
        kind: 'choice',
        name: 'code',
        label: '采信与否的理由',
        from: (choosing) =>
          inTable(
            judgmentReasons.filter(({ admitted }) => admitted === (choosing.values['admitted'] !== false)),
          )(choosing),
      },
      { kind: 'text', name: 'reason', label: '说明', optional: true, lines: 2 },
      {
        kind: 'choice',
        name: 'proves',
        label: '证明哪些认定成立',
        many: true,
        optional: true,
        when: ({ admitted }) => admitted === true,
        from: findingsFrom,
      },
      {
        kind: 'choice',
        name: 'disproves',
        label: '证明哪些认定不成立',
        many: true,
        optional: true,
        when: ({ admitted }) => admitted === true,
        from: findingsFrom,
      },
    ],
    initial: () => ({ admitted: true, code: 'verified' }),
    toBody: judged,
  },
  {
    form: 'withholding',
    path: 'evidence/:which/withholding',
    event: 'WithholdingFound',
    roles: ['officer'],
    open: underWay,
    whichTerm: '哪一份证据',
    which: entriesOf(({ side, withheld }) => (side === 'applicant' || side === 'third-party') && !withheld),
    effect: '认定以后，这份证据不予采纳。',
    fields: [
      {
        kind: 'choice',
        name: 'proof',
        label: '被申请人用哪一份证据证明',
        from: ({ page }) => entriesOf(({ side, unusable }) => side === 'respondent' && !unusable)(page),
      },
      { kind: 'day', name: 'demandedOn', label: '行政程序中要求提供之日' },
      { ...reason, label: '为什么认定没有正当理由' },
    ],
  },
  {
    form: 'inspection-exclusion',
    path: 'evidence/:which/exclusion',
    event: 'InspectionExcluded',
    roles: ['officer'],
    open: underWay,
    whichTerm: '哪一份材料',
    which: (page) => materials(page).filter(({ value }) => !excluded(page, value)),
    fields: [
      { kind: 'choice', name: 'ground', label: '不予查阅的情形', from: inTable(inspectionExclusions) },
      reason,
    ],
  },
  {
    form: 'inspection-exclusion',
    path: 'evidence/:which/exclusion-lifting',
    event: 'InspectionExclusionLifted',
    roles: ['officer'],
    open: underWay,
    whichTerm: '哪一份材料',
    which: (page) => materials(page).filter(({ value }) => excluded(page, value)),
    fields: [reason],
  },
  {
    form: 'inspection',
    path: 'inspections',
    event: 'InspectionRequested',
    roles: ['officer', 'clerk'],
    open: underWay,
    dayLabel: '申请之日',
    effect: '除涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定的情形外，应当同意。',
    fields: [
      { kind: 'choice', name: 'byId', label: '谁申请查阅', from: mayInspect },
      {
        kind: 'choice',
        name: 'scope',
        label: '查阅哪些材料',
        many: true,
        optional: true,
        hint: '不选的，是全部材料。',
        from: ({ page }) => materials(page),
      },
      { kind: 'text', name: 'note', label: '附记', optional: true, lines: 2 },
    ],
  },
  {
    form: 'inspection',
    path: 'inspections/:which/answer',
    event: 'InspectionAnswered',
    roles: ['officer'],
    open: underWay,
    steps: ['answer-inspection'],
    whichTerm: '哪一次申请',
    which: inspections(({ answeredOn }) => !answeredOn),
    effect: '没有列为不予查阅的材料，一律同意；有不予查阅的，写明理由。',
    fields: [{ ...reason, label: '不予查阅的理由', optional: true }],
  },
  {
    form: 'inspection',
    path: 'inspections/:which/completion',
    event: 'MaterialsInspected',
    roles: ['officer'],
    open: underWay,
    steps: ['provide-inspection'],
    whichTerm: '哪一次申请',
    which: inspections(({ granted }) => granted.length > 0),
    dayLabel: '查阅之日',
    fields: [
      { kind: 'yes-no', name: 'copied', label: '复制了材料' },
      { kind: 'text', name: 'note', label: '附记', optional: true, lines: 2 },
    ],
  },
];
