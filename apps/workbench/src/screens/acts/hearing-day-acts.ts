import { awaitedHearing, unrecordedHearing } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Option, Values } from './act';
import { partiesAs } from './choices';
import { examining } from './when-open';

const parties = partiesAs('applicant', 'third-party', 'respondent');
const only = (hearing: ReturnType<typeof awaitedHearing>): readonly Option[] =>
  hearing ? [{ value: hearing.hearing, label: `第${hearing.hearing}次听证` }] : [];
const awaited = { whichTerm: '哪一次听证', which: ({ file }: CasePage) => only(awaitedHearing(file)) };
const listed = (values: Values, name: string) => (values[name] ?? []) as readonly unknown[];

/** 没有选到的，就是无正当理由没有参加。 */
const attendance = (values: Values, { parties: those, file }: CasePage): Values => ({
  ...(values['on'] ? { on: values['on'] } : {}),
  attendance: those
    .filter(({ role }) => role !== 'agent')
    .map(({ partyId }) => {
      const present = listed(values, 'present').includes(partyId);
      const excused = listed(values, 'excused').includes(partyId);
      const reason = values[present && partyId === file.respondentId ? 'headReason' : 'reason'];
      const agentIds = listed(values, 'agentIds').filter((id) =>
        file.agents.some((each) => each.agentId === id && each.partyId === partyId),
      );
      return {
        partyId,
        presence: present ? 'present' : excused ? 'excused' : 'absent',
        ...(present && partyId === file.respondentId ? { head: values['head'] === true } : {}),
        ...(reason && (excused || partyId === file.respondentId) ? { reason } : {}),
        ...(present ? { agentIds } : {}),
      };
    }),
});

const cameToLast = ({ page }: Choosing): readonly Option[] => {
  const came =
    unrecordedHearing(page.file)?.attendance.filter(({ presence }) => presence === 'present') ?? [];
  return came.map(({ partyId }) => ({ value: partyId, label: page.names[partyId] ?? partyId }));
};

const signatures = (values: Values, { file }: CasePage): Values => ({
  ...(values['on'] ? { on: values['on'] } : {}),
  record: values['record'],
  signatures: (unrecordedHearing(file)?.attendance ?? [])
    .filter(({ presence }) => presence === 'present')
    .map(({ partyId }) => ({ partyId, refused: !listed(values, 'signed').includes(partyId) })),
});

const row = { form: 'hearing', roles: ['officer'], open: examining } as const;

/** 听证当天：到场、笔录和签名（第五十一条第二款、第三款，第六十一条第二款）。 */
export const hearingDayActs: readonly Act[] = [
  {
    ...row,
    ...awaited,
    path: 'hearings/:which/attendance',
    event: 'HearingHeld',
    open: (page) => examining(page) && page.today >= (awaitedHearing(page.file)?.day ?? page.today),
    steps: ['hold-hearing'],
    dayLabel: '举行之日',
    effect: '申请人无正当理由拒不参加的，视为放弃听证权利，案件继续审理。',
    fields: [
      { kind: 'choice', name: 'present', label: '参加的当事人', many: true, from: parties },
      {
        kind: 'choice',
        name: 'excused',
        label: '有正当理由没有参加的当事人',
        many: true,
        optional: true,
        hint: '申请人有正当理由不能参加的，应当改期。两处都没有选的，登记为无正当理由没有参加。',
        from: parties,
      },
      {
        kind: 'text',
        name: 'reason',
        label: '没有参加的理由',
        longest: 2000,
        lines: 2,
        when: (values) => listed(values, 'excused').length > 0,
      },
      {
        kind: 'yes-no',
        name: 'head',
        label: '被申请人的负责人参加',
        when: (values, { file }) => listed(values, 'present').includes(file.respondentId),
      },
      {
        kind: 'text',
        name: 'headReason',
        label: '负责人不能参加的理由',
        longest: 2000,
        lines: 2,
        hint: '应当说明理由并委托工作人员参加；只派律师的，不算参加。',
        when: (values, { file }) =>
          values['head'] === false && listed(values, 'present').includes(file.respondentId),
      },
      {
        kind: 'choice',
        name: 'agentIds',
        label: '到场的代理人、工作人员',
        many: true,
        optional: true,
        from: ({ page }) =>
          page.file.agents.map(({ agentId, partyId }) => ({
            value: agentId,
            label: `${page.names[agentId] ?? agentId}（代理${page.names[partyId] ?? ''}）`,
          })),
      },
    ],
    initial: ({ parties: those }) => ({
      head: true,
      present: those.filter(({ role }) => role !== 'agent').map(({ partyId }) => partyId),
    }),
    toBody: attendance,
  },
  {
    ...row,
    path: 'hearings/:which/record',
    event: 'HearingRecorded',
    steps: ['record-hearing'],
    whichTerm: '哪一次听证',
    which: ({ file }) => only(unrecordedHearing(file)),
    dayLabel: '笔录完成之日',
    effect: '听证就是听取意见；经过听证的案件，根据听证笔录作出决定。',
    fields: [
      { kind: 'text', name: 'record', label: '听证笔录', longest: 100_000, lines: 10 },
      {
        kind: 'choice',
        name: 'signed',
        label: '在笔录上签名的当事人',
        many: true,
        optional: true,
        hint: '没有选的，注明为拒绝签名。',
        from: cameToLast,
      },
    ],
    initial: ({ file }) => ({
      signed: (unrecordedHearing(file)?.attendance ?? [])
        .filter(({ presence }) => presence === 'present')
        .map(({ partyId }) => partyId),
    }),
    toBody: signatures,
  },
];
