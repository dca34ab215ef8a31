import type { DecisionOutcome } from './terms';

/** Which court of first instance the letter names: that of the organ that made the act, or that of the authority. */
export type CourtLevel = 'of-original-organ' | 'of-authority';

export type CourtRow = {
  readonly outcome: DecisionOutcome | 'decline';
  /** 仅以此情形作出的；null：不论情形。 */
  readonly onlyGround: string | null;
  readonly level: CourtLevel;
  readonly basis: string | null;
};

const joint = '行政诉讼法司法解释第一百三十四条第三款';
const procedural = '行政诉讼法司法解释第二十二条第三款';
const row = (
  outcome: CourtRow['outcome'],
  level: CourtLevel,
  basis: string | null,
  onlyGround: string | null = null,
): CourtRow => ({ outcome, onlyGround, level, basis });

/**
 * 维持（含驳回请求、以违反法定程序为由确认违法）的，原机关与复议机关是共同被告，以原机关确定级别管辖；其余以复议机关为
 * 被告。区县级人民政府为被告的由中级人民法院管辖（未核对原文），故不引条文。
 */
export const litigationCourts: readonly CourtRow[] = [
  row('uphold', 'of-original-organ', joint),
  row('dismiss-claim', 'of-original-organ', joint),
  row('declare-unlawful', 'of-original-organ', procedural, 'minor-procedure'),
  row('declare-unlawful', 'of-authority', null),
  row('alter', 'of-authority', null),
  row('revoke', 'of-authority', null),
  row('revoke-in-part', 'of-authority', null),
  row('declare-void', 'of-authority', null),
  row('order-performance', 'of-authority', null),
  row('dismiss-application', 'of-authority', null),
  row('decline', 'of-authority', null),
];

type Decided = { readonly outcome: CourtRow['outcome']; readonly grounds: readonly string[] };

const levelOf = ({ outcome, grounds }: Decided): CourtLevel =>
  litigationCourts.find(
    (court) =>
      court.outcome === outcome &&
      (court.onlyGround === null ||
        (grounds.length > 0 && grounds.every((code) => code === court.onlyGround))),
  )?.level ?? 'of-authority';

/** 决定既有维持又有改变的，也是共同被告（行政诉讼法司法解释第一百三十四条第二款）。 */
export const courtLevelFor = (items: readonly Decided[]): CourtLevel =>
  items.some((item) => levelOf(item) === 'of-original-organ') ? 'of-original-organ' : 'of-authority';
