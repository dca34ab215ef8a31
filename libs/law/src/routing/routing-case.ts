import { Barred } from '@fuyi/kernel';
import { lawBar } from '../law-bars';

/** What 第五十三条 asks of a case; `thirdParties` is true where there is none. */
export type RoutingCase = {
  readonly madeOnTheSpot: boolean;
  /** Code of the act kind; 警告、通报批评 are known by `warningKinds`. */
  readonly actKind: string;
  /** Yuan; null when no sum is involved. */
  readonly amountInvolved: number | null;
  readonly informationDisclosure: boolean;
  readonly factsClear: boolean;
  readonly relationsClear: boolean;
  readonly disputeMinor: boolean;
  readonly partiesAgree: {
    readonly applicant: boolean;
    readonly respondent: boolean;
    readonly thirdParties: boolean;
  };
  readonly collateralReview: boolean;
  readonly massApplicants: boolean;
  readonly major: boolean;
  readonly complex: boolean;
  readonly technical: boolean;
};

const flags = [
  'madeOnTheSpot',
  'informationDisclosure',
  'factsClear',
  'relationsClear',
  'disputeMinor',
  'collateralReview',
  'massApplicants',
  'major',
  'complex',
  'technical',
] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checked case; nothing is guessed but the consent of third parties that do not exist. */
export const routingCase = (written: unknown): RoutingCase | Barred => {
  if (!isRecord(written)) return lawBar('MALFORMED_FACTS');
  const { actKind, amountInvolved = null, partiesAgree } = written;
  for (const name of flags) {
    if (written[name] === undefined) return lawBar('MISSING_FACT', name);
    if (typeof written[name] !== 'boolean') return lawBar('WRONG_FACT', name);
  }
  if (typeof actKind !== 'string' && actKind !== null && actKind !== undefined)
    return lawBar('WRONG_FACT', 'actKind');
  if (
    amountInvolved !== null &&
    !(typeof amountInvolved === 'number' && amountInvolved >= 0 && amountInvolved < Infinity)
  )
    return lawBar('WRONG_FACT', 'amountInvolved');
  if (partiesAgree === undefined) return lawBar('MISSING_FACT', 'partiesAgree');
  if (!isRecord(partiesAgree)) return lawBar('WRONG_FACT', 'partiesAgree');
  const { applicant, respondent, thirdParties } = partiesAgree;
  if (typeof applicant !== 'boolean' || typeof respondent !== 'boolean')
    return lawBar('WRONG_FACT', 'partiesAgree');
  const others = thirdParties ?? true;
  if (typeof others !== 'boolean') return lawBar('WRONG_FACT', 'partiesAgree.thirdParties');
  return {
    ...(Object.fromEntries(flags.map((name) => [name, written[name]])) as Pick<
      RoutingCase,
      (typeof flags)[number]
    >),
    actKind: actKind ?? '',
    amountInvolved,
    partiesAgree: { applicant, respondent, thirdParties: others },
  };
};
