import type { Evolution, PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { StayEvent } from './events';
import type { StayState } from './state';

const amend = (file: CaseFile, changes: Partial<StayState>): CaseFile => ({
  ...file,
  stay: { ...file.stay, ...changes },
});

const answered = ({ stay }: CaseFile, on: PlainDate) =>
  stay.requests.map((request) => (request.answeredOn ? request : { ...request, answeredOn: on }));

export const stayEvolution: Evolution<CaseFile, StayEvent> = {
  StayRequested: (file, { on, partyId }) =>
    amend(file, { requests: [...file.stay.requests, { on, partyId, answeredOn: null }] }),
  ExecutionStayed: (file, { on, ground }) =>
    amend(file, { stayedOn: on, ground, requests: answered(file, on) }),
  StayRefused: (file, { on }) => amend(file, { requests: answered(file, on) }),
  StayLifted: (file) => amend(file, { stayedOn: null, ground: null }),
};
