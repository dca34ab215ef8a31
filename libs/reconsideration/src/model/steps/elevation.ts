import type { StepCommands } from '../moment';
import { serve } from './serve';

export const elevationStepCommands: StepCommands = {
  'await-elevation': ({ on, file }) => [
    { type: 'RecordElevationRefusal', data: { on, reasonId: 'text-not-elevated' } },
    {
      type: 'RecordElevation',
      data: {
        on,
        ground: on < '2026-07-01' ? 'need' : (file.elevation.request?.ground ?? 'other'),
        reasonId: 'text-elevated',
      },
    },
  ],
  'transfer-material': ({ on }) => [{ type: 'TransferMaterial', data: { on } }],
  'serve-elevation-notice': serve('elevation-notice'),
};
