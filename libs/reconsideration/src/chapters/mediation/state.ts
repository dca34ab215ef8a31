import type { PlainDate } from '@fuyi/kernel';

/** 调解、和解，以及撤回后再申请。 */
export type MediationState = {
  /** 已经达成、还没有生效的调解协议；反悔以后为 null。 */
  readonly agreement: {
    readonly on: PlainDate;
    readonly termsId: string;
    readonly signed: readonly { readonly partyId: string; readonly on: PlainDate }[];
  } | null;
  /** 第七十三条第一款：加盖行政复议机关印章、发生法律效力之日。 */
  readonly sealedOn: PlainDate | null;
  readonly settlement: { readonly on: PlainDate; readonly termsId: string } | null;
  /** 第七十四条第二款：本案申请人以同一事实和理由申请过，撤回后终止。 */
  readonly earlierWithdrawal: {
    readonly caseId: string;
    readonly againstTrueWill: boolean;
  } | null;
};

export const noMediation: MediationState = {
  agreement: null,
  sealedOn: null,
  settlement: null,
  earlierWithdrawal: null,
};
