import { suspensionGrounds, terminationGrounds } from '@fuyi/law';
import { appraisalChoices } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act } from './act';
import { inTable, partiesAs } from './choices';
import { examining, suspended, underWay } from './when-open';

const appraising = ({ file }: CasePage) =>
  file.pauses.excluded.some(({ kind, to }) => kind === 'appraisal' && !to);

/** 中止、恢复、延长、勘验、鉴定、终止。 */
export const pauseActs: readonly Act[] = [
  {
    form: 'suspension',
    path: 'suspension',
    event: 'CaseSuspended',
    roles: ['officer', 'office-head'],
    open: examining,
    steps: ['suspend-for-review'],
    dayLabel: '中止之日',
    effect: '自中止之日起审理期限停止计算，随后向各方当事人送达中止行政复议通知书。',
    fields: [
      { kind: 'choice', name: 'ground', label: '中止的法定情形', from: inTable(suspensionGrounds) },
      {
        kind: 'yes-no',
        name: 'consented',
        label: '申请人和被申请人都同意中止',
        when: ({ ground }) => ground === 'mediation',
      },
      { kind: 'text', name: 'reason', label: '中止的理由' },
    ],
    initial: ({ steps }) =>
      steps.some(({ code }) => code === 'suspend-for-review') ? { ground: 'normative-review' } : {},
  },
  {
    form: 'resumption',
    path: 'resumption',
    event: 'CaseResumed',
    roles: ['officer', 'office-head'],
    open: suspended,
    steps: ['resume-case'],
    dayLabel: '恢复审理之日',
    effect: '恢复当日起审理期限继续计算，随后向各方当事人送达恢复审理通知书。',
    fields: [
      { kind: 'day', name: 'causeEliminatedOn', label: '中止的原因消除之日' },
      { kind: 'text', name: 'reason', label: '原因怎样消除', optional: true },
    ],
  },
  {
    form: 'resumption-order',
    path: 'resumption-order',
    event: 'ResumptionOrdered',
    roles: ['office-head'],
    open: suspended,
    dayLabel: '责令恢复之日',
    fields: [{ kind: 'text', name: 'reason', label: '责令恢复的理由' }],
  },
  {
    form: 'extension',
    path: 'extension',
    event: 'ReviewPeriodExtended',
    roles: ['office-head'],
    open: (page) => examining(page) && page.procedure === 'ordinary' && !page.file.pauses.extension,
    dayLabel: '批准之日',
    effect: '与原期限合并计算；应当在原期限内批准，随后书面告知当事人。',
    fields: [
      { kind: 'number', name: 'days', label: '延长的日数', least: 1, most: 30, unit: '日' },
      { kind: 'text', name: 'reason', label: '情况复杂、不能在规定期限内作出决定的理由' },
    ],
    initial: () => ({ days: 30 }),
  },
  {
    form: 'site-inspection',
    path: 'site-inspections',
    event: 'SiteInspectionHeld',
    roles: ['officer'],
    open: underWay,
    dayLabel: '勘验结束之日',
    effect: '现场勘验所用时间不计入审理期限。',
    fields: [
      { kind: 'day', name: 'startedOn', label: '勘验开始之日' },
      { kind: 'text', name: 'record', label: '勘验笔录' },
    ],
  },
  {
    form: 'appraisal',
    path: 'appraisals',
    event: 'AppraisalCommissioned',
    roles: ['officer'],
    open: (page) => underWay(page) && !appraising(page),
    dayLabel: '委托之日',
    effect: '自委托之日起审理期限停止计算，收到鉴定意见后继续计算。',
    fields: [
      {
        kind: 'choice',
        name: 'requestedById',
        label: '申请鉴定的当事人',
        from: partiesAs('applicant', 'third-party', 'respondent'),
      },
      { kind: 'choice', name: 'chosenBy', label: '鉴定机构由谁确定', from: inTable(appraisalChoices) },
      { kind: 'text', name: 'matter', label: '鉴定的事项和鉴定机构', longest: 2000 },
    ],
  },
  {
    form: 'appraisal',
    path: 'appraisal-opinions',
    event: 'AppraisalOpinionReceived',
    roles: ['officer'],
    open: (page) => underWay(page) && appraising(page),
    steps: ['record-appraisal-opinion'],
    dayLabel: '收到鉴定意见之日',
    fields: [{ kind: 'text', name: 'opinion', label: '鉴定意见' }],
  },
  {
    form: 'termination',
    path: 'termination',
    event: 'CaseTerminated',
    roles: ['authority-head'],
    open: underWay,
    steps: ['decide-termination'],
    dayLabel: '决定终止之日',
    effect: '决定以后案件终止，随后送达终止行政复议决定书。撤回申请的，由复议机构准予。',
    fields: [
      {
        kind: 'choice',
        name: 'ground',
        label: '终止的法定情形',
        from: inTable(terminationGrounds.filter(({ code }) => code !== 'withdrawn')),
      },
      { kind: 'text', name: 'reason', label: '终止的理由' },
    ],
    initial: ({ steps }) =>
      steps.some(({ code }) => code === 'decide-termination') ? { ground: 'sixty-days' } : {},
  },
];
