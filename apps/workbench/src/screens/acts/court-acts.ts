import { enforcementMeansTerms, organRoleTerms, suedTerms } from '@fuyi/glossary';
import { suitResults } from '@fuyi/reconsideration';
import type { Act } from './act';
import { inTable, partiesAs, termsOf } from './choices';
import { hasStep } from './when-open';

const decided = ({ stage }: { readonly stage: string }) => ['decided', 'effective', 'closed'].includes(stage);
const citizens = partiesAs('applicant', 'third-party');
const party = { kind: 'choice', name: 'partyId', label: '哪一名当事人', from: citizens } as const;
const officer = { roles: ['officer'], fields: [party] } as const;
const enforcer = { roles: ['officer', 'agency'], fields: [party] } as const;

/** 诉讼跟踪与强制执行（行政诉讼法第四十五条、复议法第七十八条）。 */
export const courtActs: readonly Act[] = [
  {
    ...officer,
    form: 'litigation',
    path: 'litigations',
    event: 'LitigationFiled',
    open: ({ file }) => file.receivedOn !== null,
    dayLabel: '起诉之日',
    fields: [
      { kind: 'choice', many: true, name: 'plaintiffIds', label: '原告', from: citizens },
      {
        kind: 'choice',
        name: 'against',
        label: '起诉的是哪一个行为',
        from: termsOf(suedTerms),
      },
      { kind: 'text', name: 'court', label: '人民法院和案号', longest: 300, lines: 1 },
    ],
  },
  {
    ...officer,
    form: 'judgment',
    path: 'judgments',
    event: 'LitigationJudged',
    open: hasStep('record-judgment'),
    steps: ['record-judgment'],
    dayLabel: '裁判之日',
    fields: [
      {
        kind: 'choice',
        name: 'suit',
        label: '哪一件诉讼',
        from: ({ page }) =>
          page.file.litigation.suits
            .filter(({ judgedOn }) => !judgedOn)
            .map(({ suit }) => ({ value: suit, label: `第${suit}件` })),
      },
      { kind: 'choice', name: 'result', label: '人民法院的处理结果', from: inTable(suitResults) },
      { kind: 'text', name: 'judgment', label: '裁判的内容' },
    ],
    initial: ({ file }) => ({ suit: file.litigation.suits.find(({ judgedOn }) => !judgedOn)?.suit }),
  },
  {
    ...officer,
    form: 'litigation-notice-omission',
    path: 'litigation-notice-omissions',
    event: 'LitigationNoticeOmitted',
    open: (page) => decided(page) && !page.file.litigation.noticeOmittedOn,
    fields: [],
  },
  {
    ...officer,
    form: 'litigation-rights',
    path: 'litigation-rights',
    event: 'LitigationRightsTold',
    open: hasStep('tell-litigation-rights'),
    steps: ['tell-litigation-rights'],
    dayLabel: '告知之日',
  },
  {
    ...enforcer,
    form: 'non-performance',
    path: 'non-performances',
    event: 'NonPerformanceRecorded',
    open: decided,
    fields: [party, { kind: 'text', name: 'reason', label: '不起诉又不履行的情况' }],
  },
  {
    ...enforcer,
    form: 'enforcement',
    path: 'performance-demands',
    event: 'PerformanceDemanded',
    open: hasStep('demand-performance'),
    steps: ['demand-performance'],
    dayLabel: '催告书送达之日',
  },
  {
    ...enforcer,
    form: 'enforcement',
    path: 'enforcements',
    event: 'EnforcementStarted',
    open: hasStep('start-enforcement'),
    steps: ['start-enforcement'],
    fields: [
      party,
      {
        kind: 'choice',
        name: 'by',
        label: '由谁强制执行',
        from: termsOf(organRoleTerms),
      },
      {
        kind: 'choice',
        name: 'means',
        label: '怎样执行',
        from: termsOf(enforcementMeansTerms),
      },
    ],
  },
];
