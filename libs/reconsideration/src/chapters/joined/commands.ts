import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { JoinedEvent } from './events';
import type { JoinderGround } from './joinder-grounds';

/** 另一案，决定合并之时的情况；read by whoever gives the order, kept by nobody. */
export type OtherCase = {
  readonly caseId: string;
  /** It is this very case. */
  readonly itself: boolean;
  /** 同一行政复议机关的案件。 */
  readonly ours: boolean;
  /** 两案有同一个申请人。 */
  readonly sameApplicant: boolean;
  readonly file: CaseFile;
};

export type JoinedCommand =
  | Message<
      'JoinCases',
      {
        readonly on: PlainDate;
        readonly ground: JoinderGround;
        readonly reasonId: string;
        readonly other: OtherCase;
      }
    >
  | Message<'RecordJoinder', DataOf<JoinedEvent, 'JoinderRecorded'>>
  | Message<'SeparateCase', Omit<DataOf<JoinedEvent, 'CaseSeparated'>, 'caseIds'>>
  | Message<'RecordSeparation', DataOf<JoinedEvent, 'SeparationRecorded'>>;
