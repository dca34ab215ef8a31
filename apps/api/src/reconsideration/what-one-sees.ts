import type { Account } from '@fuyi/identity';
import type { Recorded } from '@fuyi/kernel';
import type { PersonValues } from '@fuyi/registry';
import type { CaseEvent, CaseFile, CaseView } from '@fuyi/reconsideration';

const office: readonly Account['role'][] = ['officer', 'office-head', 'authority-head'];

/** 草案、审核、退回是复议机构内部的事（副卷）：what a draft says is nobody else's until it is decided. */
const inside: readonly CaseEvent['type'][] = [
  'DecisionDrafted',
  'DraftSubmitted',
  'DraftApproved',
  'DraftReturned',
];

/** The facts from which the case is shown to this account. */
export const factsFor = (
  { role }: Account,
  recorded: readonly Recorded<CaseEvent>[],
): readonly Recorded<CaseEvent>[] =>
  office.includes(role) ? recorded : recorded.filter(({ event }) => !inside.includes(event.type));

/** The same for the folded row of a list. */
export const fileFor = ({ role }: Account, file: CaseFile): CaseFile =>
  office.includes(role)
    ? file
    : { ...file, draft: null, draftedOn: null, draftWith: 'officer', returnedOpinionId: null };

const ofTheOtherSide: readonly string[] = [
  'OpinionTaken',
  'OpinionNotTaken',
  'ServiceAddressConfirmed',
  'ServiceAttempted',
  'ServiceFailed',
];

/** 被申请人只看到与答复有关的文字，听取意见的笔录、申请人的送达地址不给对方。 */
export const textsHiddenFrom = ({ role }: Account, { timeline }: CaseView): readonly string[] =>
  role === 'agency'
    ? timeline.filter(({ type }) => ofTheOtherSide.includes(type)).flatMap(({ textIds }) => textIds)
    : [];

/** 证件号、电话、住址只给办案的人和当场登记的接待员（个人信息保护法第六条：最小必要）。 */
export const personFor = ({ role }: Account, values: PersonValues): PersonValues =>
  office.includes(role) || role === 'clerk' ? values : { kind: values.kind, name: values.name };
