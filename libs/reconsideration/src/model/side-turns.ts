import { obstacleKinds } from '../chapters/filing/obstacle-kinds';
import { notJoined } from '../chapters/joined/state';
import type { CaseFile } from '../state';
import type { Turn } from './moment';

const otherCase = (file: CaseFile, choice: number) => ({
  caseId: `case-${choice % 3}`,
  itself: false,
  ours: true,
  sameApplicant: choice % 2 === 0,
  file: { ...file, joined: notJoined },
});

/** 申请与受理的特别情形、停止执行、诉讼与执行：没有哪一步要求，随时会来。 */
export const sideTurns: readonly Turn[] = [
  ({ on }) => ({ type: 'NotifyWrongRespondent', data: { on, reasonId: 'text-wrong' } }),
  ({ on, file, choice }) => ({
    type: 'RecordObstacle',
    data: {
      on,
      kind: obstacleKinds[choice % obstacleKinds.length]?.code ?? 'good-reason',
      from: file.act?.madeOn ?? on,
      to: file.act?.madeOn ?? on,
      reasonId: 'text-obstacle',
      toldToApplyFirst: choice % 2 === 0,
    },
  }),
  ({ on }) => ({
    type: 'RequestElevation',
    data: { on, ground: on < '2026-07-01' ? 'need' : 'guidance', reasonId: 'text-elevation' },
  }),
  ({ on, party }) => ({ type: 'RequestStay', data: { on, partyId: party, reasonId: 'text-stay' } }),
  ({ on }) => ({ type: 'StayExecution', data: { on, ground: 'authority', reasonId: 'text-own' } }),
  ({ on }) => ({ type: 'LiftStay', data: { on, reasonId: 'text-lift' } }),
  ({ on, file, choice }) => ({
    type: 'JoinCases',
    data: { on, ground: 'other', reasonId: 'text-joinder', other: otherCase(file, choice) },
  }),
  ({ on, choice }) => ({
    type: 'RecordJoinder',
    data: { on, caseIds: [`case-${choice % 3}`], ground: 'other', reasonId: 'text-joinder' },
  }),
  ({ on }) => ({ type: 'SeparateCase', data: { on, reasonId: 'text-apart' } }),
  ({ on, choice }) => ({
    type: 'RecordSeparation',
    data: { on, caseId: `case-${choice % 3}`, reasonId: 'text-apart' },
  }),
  ({ on, party, choice }) => ({
    type: 'RecordLitigation',
    data: {
      on,
      plaintiffIds: [party],
      against: (['decision', 'original-act', 'inaction'] as const)[choice % 3] ?? 'decision',
      courtId: `text-court-${choice % 3}`,
    },
  }),
  ({ on, party }) => ({
    type: 'RecordNonPerformance',
    data: { on, partyId: party, reasonId: 'text-unperformed' },
  }),
];
