import type { Account, Identity, SecondFactorSetting, SignedIn } from '@fuyi/identity';

export const installationKey = Buffer.alloc(32, 7);
export const otherKey = Buffer.alloc(32, 8);
export type Open = (
  now: () => number,
  secondFactor?: SecondFactorSetting,
  keys?: readonly Buffer[],
) => Identity;
export const minute = 60_000;

export const officer: Account = {
  accountId: 'officer',
  name: '沈𠮷夏',
  role: 'officer',
  further: ['registrar'],
  office: '行政复议科',
  organId: null,
  receptionPointId: null,
  personId: null,
  caseId: null,
};

let started = Date.parse('2026-09-08T01:00:00Z');

/** Real time never goes back: each contract begins where no other has been. */
export const aTime = () => {
  let at = (started += 30 * 24 * 60 * minute);
  return { now: () => at, pass: (ms: number) => void (at += ms) };
};

/** Throws when refused. */
export const given = <Answer extends object>(
  answer: Answer | null,
): Exclude<Answer, { readonly refused: unknown }> => {
  if (answer === null) throw new Error('nothing');
  if ('refused' in answer) throw new Error(String(answer.refused));
  return answer as Exclude<Answer, { readonly refused: unknown }>;
};

export const signedIn = async (
  on: Identity,
  accountId = 'officer',
  password = 'right-password',
): Promise<SignedIn> => given(await on.signIn(accountId, password));
