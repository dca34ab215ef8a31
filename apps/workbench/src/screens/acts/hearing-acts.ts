import {
  awaitedHearing,
  gravityGrounds,
  hearingGrounds,
  openHearingRequest,
  unrecordedHearing,
} from '@fuyi/reconsideration';
import { inChinese } from '@fuyi/kernel';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Field, Option } from './act';
import { inTable, partiesAs } from './choices';
import { hours } from './hours';
import { examining } from './when-open';

const officers = ({ reference }: Choosing): readonly Option[] =>
  (reference?.officers ?? []).map(({ accountId, name }) => ({ value: accountId, label: name }));
/** 第六十二条第一款：听证期间审理期限不停；法律不禁止期满以后听证，只提示。 */
export const afterReviewPeriod = ({ clocks }: Pick<CasePage, 'clocks'>, day: unknown): string | null => {
  const due = clocks.findLast(({ rule }) => rule === 'review-period')?.answer.dueDate;
  return typeof day === 'string' && due && day > due
    ? `审理期限${inChinese(due)}届满，早于听证之日。听证期间审理期限不停，请提前听证，或者先依法延长（第六十二条第一款）。`
    : null;
};

const sitting: readonly Field[] = [
  {
    kind: 'day',
    name: 'day',
    label: '听证之日',
    future: true,
    warning: ({ page, values }) => afterReviewPeriod(page, values['day']),
    hint: '通知送达之日与听证之日之间至少隔满五个工作日，两头都不算。',
  },
  {
    kind: 'choice',
    name: 'hour',
    label: '开始的时间',
    from: () => hours.map((value) => ({ value, label: value })),
  },
  { kind: 'text', name: 'place', label: '地点', longest: 300, lines: 1 },
  { kind: 'choice', name: 'chairId', label: '主持人（一名）', from: officers },
  { kind: 'choice', name: 'hearerIds', label: '听证员（两名以上）', many: true, from: officers },
  { kind: 'choice', name: 'recorderId', label: '记录员（一名）', from: officers },
];

const only = (hearing: ReturnType<typeof awaitedHearing>): readonly Option[] =>
  hearing ? [{ value: hearing.hearing, label: `第${hearing.hearing}次听证` }] : [];
const awaited = { whichTerm: '哪一次听证', which: ({ file }: CasePage) => only(awaitedHearing(file)) };

const row = { form: 'hearing', roles: ['officer'], open: examining } as const;

/** 听证（第五十条、第五十一条）。 */
export const hearingActs: readonly Act[] = [
  {
    ...row,
    path: 'hearings',
    event: 'HearingArranged',
    open: (page) =>
      examining(page) &&
      page.procedure === 'ordinary' &&
      !awaitedHearing(page.file) &&
      !unrecordedHearing(page.file),
    steps: ['arrange-hearing', 'answer-hearing-request'],
    dayLabel: '安排之日',
    effect: '随后向每一名当事人送达听证通知书；听证期间审理期限不停。',
    fields: [
      { kind: 'choice', name: 'ground', label: '为什么听证', from: inTable(hearingGrounds) },
      ...sitting,
      { kind: 'text', name: 'matters', label: '拟听证事项' },
    ],
    initial: ({ file }) => ({
      ground: file.hearing.grave ? 'grave' : openHearingRequest(file) ? 'requested' : 'necessary',
    }),
  },
  {
    ...row,
    ...awaited,
    path: 'hearings/:which/change',
    event: 'HearingChanged',
    steps: ['change-hearing'],
    dayLabel: '变更之日',
    effect: '变更要及时告知当事人并说明理由；提前举行的，重新满足五个工作日。',
    fields: [...sitting, { kind: 'text', name: 'reason', label: '变更的理由' }],
    initial: ({ file }) => {
      const hearing = awaitedHearing(file);
      if (!hearing) return {};
      const { hour, chairId, hearerIds, recorderId } = hearing;
      return { hour, chairId, hearerIds, recorderId };
    },
  },
  {
    ...row,
    ...awaited,
    path: 'hearings/:which/cancellation',
    event: 'HearingCancelled',
    open: (page) => examining(page) && !page.file.hearing.grave,
    dayLabel: '取消之日',
    fields: [{ kind: 'text', name: 'reason', label: '不再听证的理由' }],
  },
  {
    ...row,
    path: 'hearing-refusals',
    event: 'HearingRefused',
    open: (page) => examining(page) && !page.file.hearing.grave && openHearingRequest(page.file) !== null,
    dayLabel: '书面告知之日',
    fields: [
      {
        kind: 'choice',
        name: 'partyId',
        label: '请求听证的当事人',
        from: partiesAs('applicant', 'third-party'),
      },
      { kind: 'text', name: 'reason', label: '不组织听证的理由' },
    ],
    initial: ({ file }) => ({ partyId: openHearingRequest(file)?.partyId }),
  },
  {
    ...row,
    form: 'hearing-request',
    roles: ['officer', 'clerk'],
    path: 'hearing-requests',
    event: 'HearingRequested',
    dayLabel: '提出请求之日',
    fields: [
      {
        kind: 'choice',
        name: 'partyId',
        label: '谁请求听证',
        from: partiesAs('applicant', 'third-party'),
      },
      { kind: 'text', name: 'reason', label: '请求的理由' },
    ],
  },
  {
    ...row,
    form: 'gravity',
    roles: ['officer', 'office-head'],
    path: 'gravity',
    event: 'CaseFoundGrave',
    open: (page) => examining(page) && page.procedure !== 'summary' && !page.file.hearing.grave,
    dayLabel: '认定之日',
    effect: '认定以后应当组织听证，并提请行政复议委员会提出咨询意见；没有办完的，不能作出决定。',
    fields: [
      {
        kind: 'choice',
        name: 'grounds',
        label: '重大、疑难、复杂的情形',
        many: true,
        from: inTable(gravityGrounds),
      },
      { kind: 'text', name: 'reason', label: '理由' },
    ],
  },
];
