import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { JoinedEvent } from './events';
import type { JoinderGround } from './joinder-grounds';
import type { OtherCase } from './other-case';

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
