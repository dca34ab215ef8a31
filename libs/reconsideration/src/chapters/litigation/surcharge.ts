import type { PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';

/** 加处罚款停算的期间；`to` is the day the review period ended, null while it runs. Both days are free of it. */
export type SurchargeStop = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly basis: string;
};

const penalties: readonly string[] = ['penalty', 'warning'];

/** 行政处罚法第七十三条第三款：申请行政复议的，加处罚款的数额在复议期间不予计算；不予受理的不在此列。 */
export const surchargeStop = ({
  act,
  receivedOn,
  acceptedOn,
  concludedOn,
  stage,
}: CaseFile): SurchargeStop | null =>
  act && receivedOn && acceptedOn && penalties.includes(act.kind) && act.amount
    ? // 提级审理的，复议还没有完，只是不再由本机关审理（第三十八条）。
      {
        from: receivedOn,
        to: stage === 'transferred-up' ? null : concludedOn,
        basis: '行政处罚法第七十三条第三款',
      }
    : null;
