import type { Account, Role } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';

/** 在一个岗位上怎样算分给本人、怎样算本单位的：for one case, and in SQL for lists (`row`, `:accountId`, `:personId`); the contract test holds them together. */
export type Belonging = {
  readonly isTo: (account: Account, file: CaseFile) => boolean;
  readonly sql: string;
};

const onPanel = (seat: 'chairId' | 'recorderId'): Belonging => ({
  isTo: ({ accountId }, { hearing }) => hearing.hearings.some((each) => each[seat] === accountId),
  sql: `exists (select from jsonb_array_elements(row.file->'hearing'->'hearings') hearing
    where hearing->>'${seat}' = :accountId)`,
});

/** 岗位不在表里的，没有分给本人的案件。 */
export const assignments: Readonly<Partial<Record<Role, Belonging>>> = {
  officer: {
    // Before anybody is assigned every officer may act: 第三十条 does not wait for 分案.
    isTo: ({ accountId }, { officerIds }) => officerIds.length === 0 || officerIds.includes(accountId),
    sql: `(row.file->'officerIds' = '[]'::jsonb or jsonb_exists(row.file->'officerIds', :accountId))`,
  },
  'hearing-host': onPanel('chairId'),
  'hearing-recorder': onPanel('recorderId'),
  'committee-secretary': {
    isTo: (_, { committee }) => committee.referrals.length > 0,
    sql: `row.file->'committee'->'referrals' <> '[]'::jsonb`,
  },
  'committee-member': {
    isTo: ({ accountId, personId }, { committee }) =>
      committee.referrals.some(({ members }) =>
        members.some(({ memberId }) => memberId === accountId || memberId === personId),
      ),
    sql: `exists (select from jsonb_array_elements(row.file->'committee'->'referrals') referral,
      jsonb_array_elements(referral->'members') member
      where member->>'memberId' in (:accountId, coalesce(:personId, '')))`,
  },
};

const ofThePoint: Belonging = {
  isTo: ({ receptionPointId }, file) =>
    receptionPointId !== null && file.receptionPointId === receptionPointId,
  sql: `row.file->>'receptionPointId' = :receptionPointId`,
};

/** 机构负责人管本机构的全部案件：一个机关只有一个行政复议机构。 */
export const units: Readonly<Partial<Record<Role, Belonging>>> = {
  clerk: ofThePoint,
  'petition-clerk': ofThePoint,
  'office-head': { isTo: () => true, sql: 'true' },
};
