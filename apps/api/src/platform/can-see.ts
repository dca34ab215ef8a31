import { rolesOf, type Account, type Role } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';

export type Seen = Pick<CaseFile, 'respondentId' | 'receptionPointId' | 'outcome' | 'acceptedOn'>;

const sees = (role: Role, account: Account, file: Seen): boolean => {
  switch (role) {
    case 'agency':
      // 第四十八条：受理以后才把申请书副本发给被申请人。
      return account.organId !== null && file.respondentId === account.organId && file.acceptedOn !== null;
    case 'clerk':
      return account.receptionPointId !== null && file.receptionPointId === account.receptionPointId;
    case 'publisher':
      return file.outcome !== null;
    case 'registrar':
    case 'officer':
    case 'office-head':
    case 'authority-head':
      return true;
    default:
      return false;
  }
};

/** 谁看得到哪些案件。Whoever may not see a case is told that there is none. */
export const canSee = (account: Account, file: Seen): boolean =>
  rolesOf(account).some((role) => sees(role, account, file));
