import { laterOf, type DataOf } from '@fuyi/kernel';
import type { CaseEvent } from '../../events';
import { partiesOf, servedOn } from '../../parties';
import type { CaseFile } from '../../state';

/** 送达，以及向全体当事人送达完毕的决定书由此生效（第七十五条第二款）。 */
export const servedFacts = (
  file: CaseFile,
  data: DataOf<CaseEvent, 'DocumentServed'>,
): readonly CaseEvent[] => {
  const served = { type: 'DocumentServed', data } as const;
  if (data.document !== 'decision') return [served];
  const days = partiesOf(file).flatMap((party) =>
    party === data.partyId ? data.on : (servedOn(file, 'decision', party) ?? []),
  );
  return days.length === partiesOf(file).length
    ? [served, { type: 'DecisionTookEffect', data: { on: days.reduce(laterOf) } }]
    : [served];
};
