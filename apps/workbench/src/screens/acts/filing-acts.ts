import { servedDocumentTerms } from '@fuyi/glossary';
import {
  forwardingGroundTerms,
  obstacleKinds,
  supervisionTerms,
  type ServedDocument,
} from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act } from './act';
import { inTable, termsOf } from './choices';
import { awaitingCorrection, declined, reviewing } from './when-open';

const viaOrgan: readonly string[] = ['penalty', 'warning'];
const reason = (label: string) => ({ kind: 'text', name: 'reason', label }) as const;

/** A document exists once it was served, or waits for service. */
const documentsOf = ({ file, steps }: CasePage): readonly ServedDocument[] => [
  ...new Set([
    ...file.served.map(({ document }) => document),
    ...steps.flatMap(({ document }) => document ?? []),
  ]),
];

/** 申请与受理的特别情形（第二十条、第三十一条、第三十二条、第三十五条）与笔误更正。 */
export const filingActs: readonly Act[] = [
  {
    form: 'obstacle',
    path: 'obstacles',
    event: 'ObstacleRecorded',
    roles: ['officer', 'clerk'],
    open: reviewing,
    effect: '障碍的第一日到最后一日都不计入申请期限，申请期限随即重新计算。',
    fields: [
      { kind: 'choice', name: 'kind', label: '哪一种障碍', from: inTable(obstacleKinds) },
      { kind: 'day', name: 'from', label: '障碍的第一日' },
      { kind: 'day', name: 'to', label: '障碍的最后一日' },
      {
        kind: 'yes-no',
        name: 'toldToApplyFirst',
        label: '行政机关已经告知先申请行政复议',
        when: ({ kind }) => kind === 'suit-dismissed',
      },
      reason('障碍的情况和证明材料'),
    ],
  },
  {
    form: 'forwarding',
    path: 'forwarding',
    event: 'ApplicationForwarded',
    roles: ['officer', 'clerk'],
    open: (page) => reviewing(page) && viaOrgan.includes(page.file.act?.kind ?? ''),
    dayLabel: '收到转送材料之日',
    effect: '申请是否超过期限，从处罚机关收到申请之日判断。',
    fields: [
      { kind: 'choice', name: 'ground', label: '哪一种处罚决定', from: termsOf(forwardingGroundTerms) },
      { kind: 'day', name: 'organReceivedOn', label: '处罚机关收到申请之日' },
    ],
    initial: ({ file }) => (file.act?.madeOnTheSpot ? { ground: 'on-the-spot' } : {}),
  },
  {
    form: 'respondent-notice',
    path: 'respondent-notices',
    event: 'WrongRespondentNotified',
    roles: ['officer'],
    open: (page) => reviewing(page) && page.file.filing.wrongRespondent?.answer !== null,
    dayLabel: '告知申请人之日',
    effect: '变更以前不能受理；申请人不同意变更的，决定不予受理。审查期限不因此停止。',
    fields: [reason('所列被申请人为什么不符合规定，应当变更为谁')],
  },
  {
    form: 'correction-extension',
    path: 'correction-extension',
    event: 'CorrectionExtended',
    roles: ['officer'],
    open: (page) => awaitingCorrection(page) && Boolean(page.file.correction?.servedOn),
    dayLabel: '同意延长之日',
    effect: '应当在原来的补正期限届满以前延长。',
    fields: [
      {
        kind: 'day',
        name: 'until',
        label: '延长以后的最后一日',
        future: true,
        hint: '应当晚于现在的补正期限，见右侧。',
      },
      reason('申请人不能按期补正的正当理由'),
    ],
  },
  {
    form: 'acceptance-supervision',
    path: 'acceptance-supervision',
    event: 'AcceptanceSupervised',
    roles: ['office-head'],
    open: declined,
    dayLabel: '收到上级通知之日',
    effect: '责令纠正的，案件回到受理审查；上级直接受理的，本机关不再办理。',
    fields: [
      { kind: 'choice', name: 'kind', label: '上级怎样处理', from: termsOf(supervisionTerms) },
      reason('上级通知的文号和理由'),
    ],
  },
  {
    form: 'clerical-correction',
    path: 'clerical-corrections',
    event: 'ClericalErrorCorrected',
    roles: ['office-head'],
    open: (page) => documentsOf(page).length > 0,
    dayLabel: '更正之日',
    effect: '只能更正笔误，原文书不改；改变实体内容的，不能用更正的办法。',
    fields: [
      {
        kind: 'choice',
        name: 'document',
        label: '更正哪一份文书',
        from: ({ page }) => documentsOf(page).map((value) => ({ value, label: servedDocumentTerms[value] })),
      },
      {
        kind: 'text',
        name: 'correction',
        label: '原文和更正以后的文字',
        longest: 2000,
        hint: '逐处写明，例如：第2页“大裕”更正为“大峪”。',
      },
    ],
  },
];
