import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { partiesOf } from '../../parties';
import { isConcluded } from '../../stages';
import type { CaseFile } from '../../state';
import type { ParticipantsCommand } from './commands';
import { representativeCount, sideOf } from './representative-counts';

const closed = (file: CaseFile) =>
  file.stage === 'unknown' ? bar('NO_SUCH_CASE') : isConcluded(file) ? bar('CASE_CONCLUDED') : null;

type RepresentationCommand = Extract<
  ParticipantsCommand,
  {
    type: 'JoinThirdParty' | 'RecordThirdPartyAbsence' | 'ChooseRepresentatives' | 'WithdrawApplicants';
  }
>;

/** 第三人、代表人（第十五条、第十六条、实施条例第十七条）。 */
export const representationRules: Rules<CaseFile, RepresentationCommand, CaseEvent> = {
  JoinThirdParty: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    if (partiesOf(file).includes(data.personId)) return bar('ALREADY_A_PARTY');
    return [{ type: 'ThirdPartyJoined', data }];
  },

  RecordThirdPartyAbsence: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    if (!file.thirdPartyIds.includes(data.personId)) return bar('NO_SUCH_THIRD_PARTY');
    if (file.participants.absentThirdPartyIds.includes(data.personId)) return [];
    return [{ type: 'ThirdPartyStayedAway', data }];
  },

  ChooseRepresentatives: ({ signedByAll, ...data }, file) => {
    const barred = closed(file);
    if (barred) return barred;
    const people = sideOf(file, data.side);
    const ids = [...new Set(data.representativeIds)];
    const count = representativeCount(data.side, data.on);
    if (data.side === 'third-party' && (!count || people.length <= count.moreThan))
      return bar('THIRD_PARTIES_TOO_FEW');
    if (!count || ids.length < count.least || ids.length > count.most || ids.length > people.length)
      return bar('REPRESENTATIVE_COUNT');
    if (!ids.every((id) => people.includes(id))) return bar('REPRESENTATIVE_NOT_OF_SIDE');
    if (!signedByAll) return bar('RECOMMENDATION_NOT_SIGNED');
    if (file.participants.representatives[data.side]?.join() === ids.join()) return [];
    return [{ type: 'RepresentativesChosen', data: { ...data, representativeIds: ids } }];
  },

  // 第十五条第二款：代表人撤回，须经被代表人同意；未同意者的申请继续审理。
  WithdrawApplicants: ({ byRepresentativeId, consentedIds, ...data }, file) => {
    const barred = closed(file);
    if (barred) return barred;
    const ids = [...new Set(data.applicantIds)];
    if (ids.length > 0 && ids.every((id) => file.participants.withdrawnApplicantIds.includes(id))) return [];
    if (ids.length === 0 || !ids.every((id) => file.applicantIds.includes(id)))
      return bar('NOT_AN_APPLICANT');
    if (byRepresentativeId !== null) {
      if (!file.participants.representatives.applicant?.includes(byRepresentativeId))
        return bar('NOT_A_REPRESENTATIVE');
      if (!ids.every((id) => id === byRepresentativeId || consentedIds.includes(id)))
        return bar('REPRESENTED_CONSENT_MISSING');
    }
    if (ids.length === file.applicantIds.length) return bar('WHOLE_WITHDRAWAL');
    return [{ type: 'ApplicantsLeft', data: { ...data, applicantIds: ids } }];
  },
};
