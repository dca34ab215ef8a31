import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { ServedDocument } from '../../vocabulary';
import type { HearingEvent } from './events';
import type { Hearing, HearingState } from './state';

const amend = (file: CaseFile, changes: Partial<HearingState>): CaseFile => ({
  ...file,
  hearing: { ...file.hearing, ...changes },
});

const amendOne = (file: CaseFile, which: number, changes: Partial<Hearing>): CaseFile =>
  amend(file, {
    hearings: file.hearing.hearings.map((each) => (each.hearing === which ? { ...each, ...changes } : each)),
  });

/** A notice made anew is served anew. */
const unserved = (file: CaseFile, ...documents: readonly ServedDocument[]): CaseFile => ({
  ...file,
  served: file.served.filter(({ document }) => !documents.includes(document)),
});

const seated = (file: CaseFile, ids: readonly string[]): CaseFile =>
  amend(file, { staffIds: [...new Set([...file.hearing.staffIds, ...ids])] });

const answered = (file: CaseFile, on: CaseFile['receivedOn'], partyId: string | null) =>
  file.hearing.requests.map((each) =>
    each.answeredOn || (partyId && each.partyId !== partyId) ? each : { ...each, answeredOn: on },
  );

export const hearingEvolution: Evolution<CaseFile, HearingEvent> = {
  CaseFoundGrave: (file, { on, grounds }) => amend(file, { grave: { on, grounds } }),
  HearingRequested: (file, { on, partyId }) =>
    amend(file, { requests: [...file.hearing.requests, { on, partyId, answeredOn: null }] }),
  HearingRefused: (file, { on, partyId }) => amend(file, { requests: answered(file, on, partyId) }),
  HearingArranged: (file, { on, ...hearing }) =>
    amend(
      seated(unserved(file, 'hearing-notice', 'hearing-change-notice'), [
        hearing.chairId,
        ...hearing.hearerIds,
        hearing.recorderId,
      ]),
      {
        requests: answered(file, on, null),
        hearings: [
          ...file.hearing.hearings,
          {
            ...hearing,
            arrangedOn: on,
            changed: null,
            attendance: [],
            heldOn: null,
            recordedOn: null,
            cancelledOn: null,
          },
        ],
      },
    ),
  HearingChanged: (file, { on, hearing, earlier, reasonId: _, ...sitting }) =>
    amendOne(
      seated(unserved(file, 'hearing-change-notice'), [
        sitting.chairId,
        ...sitting.hearerIds,
        sitting.recorderId,
      ]),
      hearing,
      { ...sitting, changed: { on, earlier } },
    ),
  HearingCancelled: (file, { on, hearing }) => amendOne(file, hearing, { cancelledOn: on }),
  HearingHeld: (file, { on, hearing, attendance }) =>
    amend(amendOne(file, hearing, { attendance, heldOn: on }), {
      waivedIds: [
        ...file.hearing.waivedIds,
        ...attendance
          .filter(({ partyId, presence }) => presence === 'absent' && file.applicantIds.includes(partyId))
          .map(({ partyId }) => partyId),
      ],
    }),
  // 第四十九条：听证上听取了到场的当事人的意见；无正当理由不到场的，因当事人原因不能听取。
  HearingRecorded: (file, { on, hearing, recordId }) => {
    const attendance = file.hearing.hearings.find((each) => each.hearing === hearing)?.attendance ?? [];
    return {
      ...amendOne(file, hearing, { recordedOn: on }),
      opinions: [
        ...file.opinions,
        ...attendance
          .filter(({ presence }) => presence !== 'excused')
          .map(({ partyId, presence }) => ({
            partyId,
            on,
            taken: presence === 'present',
            textId: recordId,
          })),
      ],
    };
  },
};
