import type { Account, Relation, Role } from '@fuyi/identity';

/** 人与案件的关系。封存整案的标记还没有，这一种由权限表自己的规格逐格验。 */
export const ties = ['own', 'assigned', 'same-unit', 'other-unit', 'former-holder', 'recused'] as const;
export type Tie = (typeof ties)[number];

export const phases = ['before-acceptance', 'under-way', 'closed'] as const;
export type Phase = (typeof phases)[number];

export const respondentId = 'education';
export const pointId = 'dayu';
export const idOf = (role: Role, tie: Tie): string => `${role}.${tie}`;

/** 一个岗位、一种关系，一个账号；the recused would stand as near as can be, had they not been recused. */
export const accountOf = (role: Role, tie: Tie, applicantId: string): Account => {
  const near = (as: Tie) => tie === as || tie === 'recused';
  const atCounter = role === 'clerk' || role === 'petition-clerk';
  return {
    accountId: idOf(role, tie),
    name: `${role}${tie}`,
    role,
    further: [],
    office: '测试科室',
    organId: role === 'agency' ? (near('own') ? respondentId : 'development-reform') : null,
    receptionPointId: atCounter ? (near('same-unit') ? pointId : 'longquan') : null,
    personId: role === 'applicant' && near('own') ? applicantId : null,
    caseId: null,
  };
};

const assignedTo = (role: Role, tie: Tie, phase: Phase): boolean => {
  const accepted = phase !== 'before-acceptance';
  switch (role) {
    case 'officer':
      return !accepted || tie === 'assigned';
    case 'hearing-host':
    case 'hearing-recorder':
    case 'committee-member':
      return accepted && tie === 'assigned';
    case 'committee-secretary':
      return accepted;
    default:
      return false;
  }
};

const inUnit = (role: Role, tie: Tie): boolean =>
  role === 'office-head' || ((role === 'clerk' || role === 'petition-clerk') && tie === 'same-unit');

/** How they stand, said here once more and apart from the code that finds it out. */
export const expectedRelation = (role: Role, tie: Tie, phase: Phase): Relation => ({
  ownOrgan: role === 'agency' && tie === 'own' && phase !== 'before-acceptance',
  own: role === 'applicant' && tie === 'own',
  assigned: assignedTo(role, tie, phase) ? [role] : [],
  unit: inUnit(role, tie) ? [role] : [],
  formerHolder: tie === 'former-holder',
  recused: tie === 'recused',
  sealed: false,
  accepted: phase !== 'before-acceptance',
  closed: phase === 'closed',
});
