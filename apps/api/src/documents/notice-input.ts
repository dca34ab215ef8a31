import type { AcceptanceNoticeInput, CorrectionNoticeInput, ReplyNoticeInput } from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import { correctionItems } from '@fuyi/law';
import { namesOf, numberOf, respondentOf, textOf, type CaseMaterial } from './case-material';
import { daysOf } from './citations';
import { youTo } from './you';

const letter = (material: CaseMaterial, on: PlainDate) => {
  const { file, reference } = material;
  if (!file.receivedOn || !file.act) return null;
  return {
    authority: reference.authority.name,
    office: reference.authority.office,
    number: numberOf(material, 'case') ?? numberOf(material, 'receipt'),
    addressees: namesOf(material, file.applicantIds),
    respondent: respondentOf(material).name,
    act: { title: textOf(material, file.act.titleId), madeOn: file.act.madeOn, inaction: file.act.inaction },
    you: youTo(material, file.applicantIds),
    receivedOn: file.receivedOn,
    on,
  };
};

export const correctionInput = (material: CaseMaterial): CorrectionNoticeInput | null => {
  const { correction } = material.file;
  const common = correction && letter(material, correction.requestedOn);
  if (!common) return null;
  return {
    ...common,
    number: numberOf(material, 'receipt') ?? common.number,
    items: correction.items.map((item) => correctionItems.find(({ code }) => code === item)?.text ?? item),
    note: textOf(material, correction.noteId) || null,
    days: daysOf('correction', correction.requestedOn),
  };
};

export const acceptanceInput = (material: CaseMaterial): AcceptanceNoticeInput | null => {
  const { acceptedOn, deemedAccepted } = material.file;
  const common = acceptedOn && letter(material, acceptedOn);
  return common ? { ...common, acceptedOn, deemedAccepted, officers: material.officerNames } : null;
};

/** 答复通知书随申请书副本发送，because its period depends on the procedure it waits for the choice. */
export const replyInput = (material: CaseMaterial): ReplyNoticeInput | null => {
  const { file } = material;
  const { procedure, acceptedOn } = file;
  const on = file.copyServedOn ?? file.procedureChosenOn ?? acceptedOn;
  const common = procedure && on && letter(material, on);
  if (!common) return null;
  return {
    ...common,
    addressees: [common.respondent],
    procedure,
    days: daysOf('reply', on, procedure),
    applicants: namesOf(material, file.applicantIds),
  };
};
