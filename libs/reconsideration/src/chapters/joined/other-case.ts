import type { CaseFile } from '../../state';

type Seen = Pick<CaseFile, 'stage' | 'receivedOn' | 'acceptedOn' | 'respondentId' | 'act' | 'joined'>;

/** 另一案，决定合并之时的情况；read by whoever gives the order, kept by nobody. */
export type OtherCase = {
  readonly caseId: string;
  /** It is this very case. */
  readonly itself: boolean;
  /** 同一行政复议机关的案件。 */
  readonly ours: boolean;
  /** 两案有同一个申请人。 */
  readonly sameApplicant: boolean;
  readonly file: Seen;
};

/** 决定合并要看另一案的哪些事实。 */
export const seenOf = ({ stage, receivedOn, acceptedOn, respondentId, act, joined }: CaseFile): Seen => ({
  stage,
  receivedOn,
  acceptedOn,
  respondentId,
  act,
  joined,
});
