import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { FilingEvent } from './events';
import type { FilingState } from './state';

const amend = (file: CaseFile, changes: Partial<FilingState>): CaseFile => ({
  ...file,
  filing: { ...file.filing, ...changes },
});

export const filingEvolution: Evolution<CaseFile, FilingEvent> = {
  ObstacleRecorded: (file, { kind, from, to }) =>
    amend(file, { obstacles: [...file.filing.obstacles, { kind, from, to }] }),
  ApplicationForwarded: (file, { organReceivedOn }) =>
    amend(file, { penaltyOrganReceivedOn: organReceivedOn }),
  WrongRespondentNotified: (file, { on }) =>
    amend(file, { wrongRespondent: { notifiedOn: on, answer: null } }),
  RespondentChanged: (file, { respondentId, superiorDepartment }) =>
    amend(
      {
        ...file,
        respondentId,
        agents: file.agents.filter(({ partyId }) => partyId !== file.respondentId),
        aftermath: { ...file.aftermath, superiorDepartment },
      },
      {
        wrongRespondent: file.filing.wrongRespondent && {
          ...file.filing.wrongRespondent,
          answer: 'changed',
        },
      },
    ),
  RespondentChangeRefused: (file) =>
    amend(file, {
      wrongRespondent: file.filing.wrongRespondent && { ...file.filing.wrongRespondent, answer: 'refused' },
    }),
  CorrectionExtended: (file, { until }) => amend(file, { correctionExtendedTo: until }),
  // 责令纠正：不予受理决定不再有效，审查期自责令之日重新起算〔约定〕；直接受理的，案件由上级办理。
  AcceptanceSupervised: (file, { on, kind }) =>
    amend(
      kind === 'ordered'
        ? { ...file, stage: 'under-review', reviewFrom: on, outcome: null, concludedOn: null, conditions: [] }
        : file,
      { supervision: { on, kind } },
    ),
};
