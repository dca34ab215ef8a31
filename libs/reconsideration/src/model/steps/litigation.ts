import { enforcersOf } from '../../chapters/litigation/enforcers';
import { suitResults } from '../../chapters/litigation/suit-results';
import { citizensOf, servedOn } from '../../parties';
import type { StepCommands } from '../moment';

export const litigationStepCommands: StepCommands = {
  'tell-litigation-rights': ({ file, on }) =>
    citizensOf(file)
      .filter((id) => servedOn(file, 'decision', id))
      .map((partyId) => ({ type: 'TellLitigationRights', data: { on, partyId } })),
  'record-judgment': ({ file, on, choice }) =>
    file.litigation.suits
      .filter(({ judgedOn }) => !judgedOn)
      .map(({ suit }) => ({
        type: 'RecordJudgment',
        data: {
          on,
          suit,
          result: suitResults[choice % suitResults.length]?.code ?? 'settled',
          judgmentId: `text-judgment-${suit}`,
        },
      })),
  'demand-performance': ({ file, on }) =>
    file.litigation.enforcements
      .filter(({ demandedOn }) => !demandedOn)
      .map(({ partyId }) => ({ type: 'DemandPerformance', data: { on, partyId } })),
  'start-enforcement': ({ file, on }) =>
    file.litigation.enforcements
      .filter(({ demandedOn, startedOn }) => demandedOn && !startedOn)
      .flatMap(({ partyId }) =>
        enforcersOf(file).flatMap((by) =>
          (['court', 'own-power'] as const).map((means) => ({
            type: 'StartEnforcement' as const,
            data: { on, partyId, by, means },
          })),
        ),
      ),
};
