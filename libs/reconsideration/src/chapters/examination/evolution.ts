import type { Evolution } from '@fuyi/kernel';
import { listedWithReply } from '../evidence/ledger';
import type { CaseFile } from '../../state';
import type { ExaminationEvent } from './events';

export const examinationEvolution: Evolution<CaseFile, ExaminationEvent> = {
  ProcedureChosen: (file, { on, procedure }) => ({ ...file, procedure, procedureChosenOn: on }),
  ProcedureConverted: (file, { on, to }) => ({ ...file, procedure: to, convertedOn: on }),
  ProcedureSimplified: (file, { on }) => ({ ...file, procedure: 'summary', simplifiedOn: on }),
  ReplyReceived: (file, { on, replyId, evidence }) => ({
    ...listedWithReply(file, on, evidence, false),
    reply: { receivedOn: on, replyId, evidence, late: false },
  }),
  ReplyPeriodLapsed: (file, { on }) => ({ ...file, replyLapsedOn: on }),
  LateReplyReceived: (file, { on, replyId, evidence }) => ({
    ...listedWithReply(file, on, evidence, true),
    reply: { receivedOn: on, replyId, evidence, late: true },
  }),
  OpinionTaken: (file, { on, partyId, recordId }) => ({
    ...file,
    opinions: [...file.opinions, { partyId, on, taken: true, textId: recordId }],
  }),
  OpinionNotTaken: (file, { on, partyId, reasonId }) => ({
    ...file,
    opinions: [...file.opinions, { partyId, on, taken: false, textId: reasonId }],
  }),
};
