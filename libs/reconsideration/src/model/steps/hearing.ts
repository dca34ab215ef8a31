import { publishedCalendar } from '@fuyi/calendar';
import { addDays } from '@fuyi/kernel';
import { awaitedHearing, openHearingRequest, unrecordedHearing } from '../../chapters/hearing/awaited';
import { noticeDue } from '../../chapters/hearing/hearings';
import type { CaseFile } from '../../state';
import { partiesOf } from '../../parties';
import type { Commands, Moment, StepCommands } from '../moment';
import { serve } from './serve';

const panelFor = ({ participants }: CaseFile) => {
  const free = Array.from({ length: 30 }, (_, n) => `officer-${n}`).filter(
    (id) => !participants.recusedIds.includes(id),
  );
  return { chairId: free[0] ?? '', hearerIds: free.slice(1, 3), recorderId: free[3] ?? '' };
};

/** The first day for which notice is still in time, a few days on. */
const sittingFrom = ({ on, choice }: Moment) => {
  let day = addDays(on, 6);
  while (noticeDue(day, publishedCalendar) < addDays(on, choice % 3)) day = addDays(day, 1);
  return { day, hour: '09:30', placeId: 'text-place' };
};

const arrange =
  (ground: 'grave' | 'requested'): Commands =>
  (moment) => [
    {
      type: 'ArrangeHearing',
      data: {
        on: moment.on,
        ground,
        ...sittingFrom(moment),
        mattersId: 'text-matters',
        ...panelFor(moment.file),
      },
    },
  ];

export const hearingStepCommands: StepCommands = {
  'answer-hearing-request': (moment) => [
    ...(moment.file.procedure === 'ordinary' ? arrange('requested')(moment) : []),
    {
      type: 'RefuseHearing',
      data: {
        on: moment.on,
        partyId: openHearingRequest(moment.file)?.partyId ?? '',
        reasonId: 'text-refusal',
      },
    },
  ],
  'arrange-hearing': arrange('grave'),
  'serve-hearing-notice': serve('hearing-notice'),
  'serve-hearing-change-notice': serve('hearing-change-notice'),
  'change-hearing': (moment) => [
    {
      type: 'ChangeHearing',
      data: {
        on: moment.on,
        hearing: awaitedHearing(moment.file)?.hearing ?? 0,
        ...sittingFrom(moment),
        ...panelFor(moment.file),
        reasonId: 'text-change',
      },
    },
  ],
  'hold-hearing': ({ file, choice }) => {
    const awaited = awaitedHearing(file);
    if (!awaited) return [];
    const attendance = partiesOf(file).map((partyId) => ({
      partyId,
      presence:
        partyId !== file.respondentId && choice % 3 === 0 ? ('absent' as const) : ('present' as const),
      reasonId: null,
      head: partyId === file.respondentId ? true : null,
      agentIds: [],
    }));
    return [{ type: 'HoldHearing', data: { on: awaited.day, hearing: awaited.hearing, attendance } }];
  },
  'record-hearing': ({ file, on }) => {
    const held = unrecordedHearing(file);
    if (!held) return [];
    const signatures = held.attendance
      .filter(({ presence }) => presence === 'present')
      .map(({ partyId }) => ({ partyId, refused: false }));
    return [
      {
        type: 'RecordHearing',
        data: { on, hearing: held.hearing, recordId: 'text-hearing', signatures },
      },
    ];
  },
};
