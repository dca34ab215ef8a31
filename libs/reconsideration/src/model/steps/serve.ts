import { toServe } from '../../chapters/service/steps';
import type { ServedDocument } from '../../vocabulary';
import type { Commands } from '../moment';

/** 每一名还没有送达的当事人，送达一次或者先寄一次。 */
export const serve =
  (document: ServedDocument): Commands =>
  ({ file, on, choice }) =>
    toServe(file, document).map((partyId) =>
      choice % 7 === 0
        ? { type: 'AttemptService', data: { on, document, partyId, method: 'postal', noteId: null } }
        : { type: 'ServeDocument', data: { on, document, partyId, method: 'direct' } },
    );
