import { citizensOf, servedOn } from '../../parties';
import type { StepCommands } from '../moment';

export const litigationStepCommands: StepCommands = {
  'tell-litigation-rights': ({ file, on }) =>
    citizensOf(file)
      .filter((id) => servedOn(file, 'decision', id))
      .map((partyId) => ({ type: 'TellLitigationRights', data: { on, partyId } })),
};
