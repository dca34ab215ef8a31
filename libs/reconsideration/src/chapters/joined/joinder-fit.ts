import type { CaseFile } from '../../state';
import type { OtherCase } from './other-case';

/** 一项情形对两案的要求；null: the law does not ask. */
export type JoinderFit = {
  readonly sameRespondent: boolean | null;
  readonly sameApplicant: boolean | null;
  /** 一案的行政行为作出在另一案复议期间。 */
  readonly newAct: boolean | null;
};

/** 在复议期间作出的行政行为。 */
const madeDuring = ({ act }: OtherCase['file'], { receivedOn }: OtherCase['file']): boolean =>
  act !== null && receivedOn !== null && act.madeOn >= receivedOn;

export const fits = (fit: JoinderFit, file: CaseFile, { file: other, sameApplicant }: OtherCase): boolean => {
  const asIs: Readonly<Record<keyof JoinderFit, boolean>> = {
    sameRespondent: file.respondentId === other.respondentId,
    sameApplicant,
    newAct: madeDuring(file, other) || madeDuring(other, file),
  };
  return (Object.keys(asIs) as (keyof JoinderFit)[]).every(
    (key) => fit[key] === null || fit[key] === asIs[key],
  );
};
