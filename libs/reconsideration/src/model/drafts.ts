import { compensationRefusals, isInForce } from '@fuyi/law';
import { isDeemedWithoutEvidence } from '../chapters/evidence/ledger';
import { draft as upholding } from '../examples';
import type { DecisionDraft } from '../vocabulary';
import { oneOf, type Moment } from './moment';

const revoking = {
  outcome: 'revoke',
  grounds: ['procedure-violated'],
  findings: { ...upholding.findings, 'procedure-lawful': false },
} as const satisfies Partial<DecisionDraft>;
const altering = {
  outcome: 'alter',
  grounds: ['inappropriate'],
  findings: { ...upholding.findings, 'content-appropriate': false },
} as const satisfies Partial<DecisionDraft>;

/** 第七十条：视为没有证据、依据。 */
const withoutEvidence = {
  outcome: 'revoke',
  grounds: ['no-reply'],
  findings: {},
} as const satisfies Partial<DecisionDraft>;

/** 合乎本案的决定草案：维持、撤销、撤销并责令重作、变更。 */
export const draftFor = ({ file, on, choice }: Moment): DecisionDraft => {
  const chosen: Partial<DecisionDraft> = oneOf<Partial<DecisionDraft>>(
    isDeemedWithoutEvidence(file)
      ? [withoutEvidence]
      : [{}, revoking, { ...revoking, redoWithinDays: 30 }, altering],
    choice,
  );
  const refusal = compensationRefusals.find(({ inForce }) => isInForce(inForce, on))?.code ?? '';
  const setAside = 'outcome' in chosen;
  return {
    ...upholding,
    ...chosen,
    restitution: setAside && !file.compensationClaimed ? true : null,
    compensation: !file.compensationClaimed
      ? null
      : setAside
        ? { granted: true, operativeId: 'text-compensation' }
        : { granted: false, ground: refusal, operativeId: 'text-compensation' },
  };
};
