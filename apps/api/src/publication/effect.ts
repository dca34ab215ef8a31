import type { PlainDate } from '@fuyi/kernel';
import { servedOn, type CaseFile } from '@fuyi/reconsideration';

/** 不予受理决定书向全体申请人送达之日（第七十五条第二款的道理相同）。 */
const declineTookEffectOn = (file: CaseFile): PlainDate | null => {
  const days = file.applicantIds.map((id) => servedOn(file, 'decline-decision', id));
  return days.reduce<PlainDate | null>(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days[0] ?? null,
  );
};

export const effectOf = (file: CaseFile): PlainDate | null =>
  file.stage === 'declined' ? declineTookEffectOn(file) : file.effectiveOn;

/** PUB-02、PUB-10：决定书、驳回申请、不予受理公开；终止、撤回、视为放弃的不公开。 */
export const isPublishable = ({ outcome }: Pick<CaseFile, 'outcome'>): boolean =>
  outcome !== null && outcome !== 'terminate' && outcome !== 'mediation-statement';
