import { isOpen } from '../../chapters/service/state';
import type { StepCommands } from '../moment';

export const serviceStepCommands: StepCommands = {
  'record-service-result': ({ file, on, choice }) =>
    file.service.attempts
      .filter(isOpen)
      .flatMap(({ attempt }) => [
        { type: 'RecordReceipt', data: { on, attempt, signedBy: 'addressee', proof: null, receipt: null } },
        ...(choice % 2 === 0
          ? [{ type: 'FailService', data: { on, attempt, reason: 'returned', noteId: null } } as const]
          : []),
      ]),
  'await-notice-period': null,
};
