import type { CaseFile } from '../../state';
import type { Hearing } from './state';

/** 已安排、还没有举行或者取消的听证；there is one at most. */
export const awaitedHearing = ({ hearing }: CaseFile): Hearing | null =>
  hearing.hearings.find(({ heldOn, cancelledOn }) => !heldOn && !cancelledOn) ?? null;

/** 已举行、还没有笔录。 */
export const unrecordedHearing = ({ hearing }: CaseFile): Hearing | null =>
  hearing.hearings.find(({ heldOn, recordedOn }) => heldOn && !recordedOn) ?? null;

export const wasHeard = ({ hearing }: CaseFile): boolean =>
  hearing.hearings.some(({ recordedOn }) => recordedOn !== null);

export const openHearingRequest = ({ hearing }: CaseFile) =>
  hearing.requests.find(({ answeredOn }) => answeredOn === null) ?? null;
