import type { PlainDate } from '@fuyi/kernel';
import type { ObstacleKind } from './obstacle-kinds';

export type Obstacle = {
  readonly kind: ObstacleKind;
  /** Both days are lost to the applicant (CAL-13). */
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** 申请与受理中的特别情形：期限障碍、处罚机关转送、错列被申请人、补正延期、监督受理。 */
export type FilingState = {
  readonly obstacles: readonly Obstacle[];
  /** 第三十二条：处罚机关收到申请之日，即申请之日。 */
  readonly penaltyOrganReceivedOn: PlainDate | null;
  readonly wrongRespondent: {
    readonly notifiedOn: PlainDate;
    readonly answer: 'changed' | 'refused' | null;
  } | null;
  readonly correctionExtendedTo: PlainDate | null;
  readonly supervision: { readonly on: PlainDate; readonly kind: 'ordered' | 'taken-over' } | null;
};

export const noFiling: FilingState = {
  obstacles: [],
  penaltyOrganReceivedOn: null,
  wrongRespondent: null,
  correctionExtendedTo: null,
  supervision: null,
};
