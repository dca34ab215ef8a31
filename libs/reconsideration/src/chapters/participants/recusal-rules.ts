import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { partiesOf } from '../../parties';
import type { CaseFile } from '../../state';
import { openReferral } from '../committee/referrals';
import type { ParticipantsCommand } from './commands';

type RecusalCommand = Extract<ParticipantsCommand, { type: 'RaiseRecusal' | 'DecideRecusal' }>;

/** 承办人、听证人员、委员；负责人因岗位参与（`byPost`），不须分给。 */
const takesPart = (file: CaseFile, officerId: string, byPost: boolean): boolean =>
  byPost ||
  file.officerIds.includes(officerId) ||
  file.hearing.staffIds.includes(officerId) ||
  (openReferral(file)?.members.some(({ memberId }) => memberId === officerId) ?? false);

/** 回避：自行提出、当事人申请、决定（公务员法第七十六条、第七十七条）。 */
export const recusalRules: Rules<CaseFile, RecusalCommand, CaseEvent> = {
  RaiseRecusal: ({ byPost, ...data }, file) => {
    const { stage, participants } = file;
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('NOT_UNDER_EXAMINATION');
    if (participants.recusedIds.includes(data.officerId)) return bar('OFFICER_RECUSED');
    if (!takesPart(file, data.officerId, byPost)) return bar('NOT_AN_OFFICER_OF_CASE');
    if (data.requestedById !== null && !partiesOf(file).includes(data.requestedById))
      return bar('NOT_A_PARTY');
    const raised = participants.raisedRecusals.some(
      ({ officerId, requestedById }) => officerId === data.officerId && requestedById === data.requestedById,
    );
    return raised ? [] : [{ type: 'RecusalRaised', data }];
  },

  DecideRecusal: ({ granted, byPost, ...data }, file) => {
    const { stage, participants } = file;
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('NOT_UNDER_EXAMINATION');
    if (participants.recusedIds.includes(data.officerId)) return [];
    if (!takesPart(file, data.officerId, byPost ?? false)) return bar('NOT_AN_OFFICER_OF_CASE');
    if (data.requestedById !== null && !partiesOf(file).includes(data.requestedById))
      return bar('NOT_A_PARTY');
    return [granted ? { type: 'OfficerRecused', data } : { type: 'RecusalRefused', data }];
  },
};
