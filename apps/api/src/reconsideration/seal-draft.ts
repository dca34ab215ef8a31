import type { CompensationRuling, DecisionDraft } from '@fuyi/reconsideration';
import type { DraftDecisionDto } from './decision.dto';
import type { CompensationInput, DecisionItemInput } from './decision-items.dto';

/** Seals one text of the draft and answers its id. */
type Seal = (label: string, text: string) => Promise<string>;

const item = async (
  { outcome, grounds, findings, operative, claim = null }: DecisionItemInput,
  n: number,
  seal: Seal,
) => ({
  outcome,
  grounds,
  findings: { ...findings },
  claim,
  operativeId: await seal(`operative-${n + 2}`, operative),
});

const ruling = async (
  { granted, ground = '', operative }: CompensationInput,
  seal: Seal,
): Promise<CompensationRuling> => {
  const operativeId = await seal('compensation', operative);
  return granted ? { granted, operativeId } : { granted, ground, operativeId };
};

/** 草案里的文字逐段封存，事实里只留编号与代码；an absent field stays absent. */
export const sealedDraft = async (input: DraftDecisionDto, seal: Seal): Promise<DecisionDraft> => {
  const { on: _, claims, reply, facts, reasons, operative, ...judged } = input;
  const { follows: __, further, compensation, remedy, restitutionOrder, ...codes } = judged;
  return {
    ...codes,
    findings: { ...codes.findings },
    claimsId: await seal('claims', claims),
    replyId: await seal('reply', reply),
    factsId: await seal('facts', facts),
    reasonsId: await seal('reasons', reasons),
    operativeId: await seal('operative', operative),
    ...(further && further.length > 0
      ? { further: await Promise.all(further.map((each, n) => item(each, n, seal))) }
      : {}),
    ...(compensation ? { compensation: await ruling(compensation, seal) } : {}),
    ...(remedy ? { remedyId: await seal('remedy', remedy) } : {}),
    ...(restitutionOrder ? { restitutionId: await seal('restitution', restitutionOrder) } : {}),
  };
};
