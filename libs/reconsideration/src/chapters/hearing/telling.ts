import { inChinese } from '@fuyi/kernel';
import { name, names, type Telling } from '../../told';
import type { HearingEvent } from './events';
import { gravityGrounds, hearingGrounds, presences } from './gravity-grounds';
import type { Attendance, HearingPanel, Sitting } from './state';

const termIn = (rows: readonly { readonly code: string; readonly term: string }[], code: string) =>
  rows.find((row) => row.code === code)?.term ?? code;

const when = ({ day, hour }: Sitting) => `${inChinese(day)} ${hour}`;
const panel = ({ chairId, hearerIds, recorderId }: HearingPanel) =>
  `主持人${name(chairId)}，听证员${names(hearerIds)}，记录员${name(recorderId)}`;
const came = ({ partyId, presence, head, agentIds }: Attendance) =>
  [
    `${name(partyId)} · ${termIn(presences, presence)}`,
    ...(presence === 'present' && head !== null
      ? [head ? '负责人参加' : '负责人没有参加，委托工作人员']
      : []),
    ...(agentIds.length > 0 ? [`到场${names(agentIds)}`] : []),
  ].join(' · ');

export const hearingTelling: Telling<HearingEvent> = {
  CaseFoundGrave: {
    term: '认定案件重大、疑难、复杂',
    basis: '行政复议法第五十条第一款',
    tell: ({ grounds, reasonId }) => ({
      lines: [...grounds.map((code) => termIn(gravityGrounds, code)), '应当组织听证，应当提请咨询'],
      textIds: [reasonId],
    }),
  },
  HearingRequested: {
    term: '请求听证',
    basis: '行政复议法第五十条第二款',
    tell: ({ partyId, reasonId }) => ({ lines: [`${name(partyId)}请求`], textIds: [reasonId] }),
  },
  HearingRefused: {
    term: '告知不组织听证',
    basis: '行政复议法第五十条第二款',
    tell: ({ partyId, reasonId }) => ({ lines: [`已书面告知${name(partyId)}`], textIds: [reasonId] }),
  },
  HearingArranged: {
    term: '安排听证',
    basis: '行政复议法第五十条、第五十一条第一款',
    tell: (data) => ({
      lines: [
        `第${data.hearing}次听证 · ${when(data)} · ${termIn(hearingGrounds, data.ground)}`,
        panel(data),
      ],
      textIds: [data.placeId, data.mattersId],
    }),
  },
  HearingChanged: {
    term: '变更听证',
    basis: '行政复议法第五十一条第一款',
    tell: (data) => ({
      lines: [`第${data.hearing}次听证 · 改为${when(data)}`, panel(data)],
      textIds: [data.placeId, data.reasonId],
    }),
  },
  HearingCancelled: {
    term: '取消听证',
    basis: '行政复议法第五十条第二款',
    tell: ({ hearing, reasonId }) => ({ lines: [`第${hearing}次听证不再举行`], textIds: [reasonId] }),
  },
  HearingHeld: {
    term: '举行听证',
    basis: '行政复议法第五十一条第二款、第三款',
    tell: ({ attendance }) => ({
      lines: attendance.map(came),
      textIds: attendance.map(({ reasonId }) => reasonId),
    }),
  },
  HearingRecorded: {
    term: '听证笔录',
    basis: '行政复议法第五十条第三款、第六十一条第二款',
    tell: ({ signatures, recordId }) => ({
      lines: signatures.map(
        ({ partyId, refused }) => `${name(partyId)}${refused ? '拒绝签名，已注明' : '已签名'}`,
      ),
      textIds: [recordId],
    }),
  },
};
