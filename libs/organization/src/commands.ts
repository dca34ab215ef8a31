import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { OrganizationEvent } from './events';

type Data<Type extends OrganizationEvent['type']> = DataOf<OrganizationEvent, Type>;

export type OrganizationCommand =
  | Message<'FoundOrganization', Data<'OrganizationFounded'>>
  | Message<'OpenUnit', Data<'UnitOpened'>>
  | Message<'RenameUnit', Data<'UnitRenamed'>>
  | Message<'CloseUnit', Data<'UnitClosed'>>
  | Message<'CreatePost', Data<'PostCreated'>>
  | Message<'AbolishPost', Data<'PostAbolished'>>
  | Message<'ProposeAppointment', Data<'AppointmentProposed'>>
  | Message<'ProposeDelegation', Data<'DelegationProposed'>>
  | Message<
      'AnswerProposal',
      {
        readonly on: PlainDate;
        readonly by: string;
        readonly grantId: string;
        readonly agreed: boolean;
        readonly reasonId: string | null;
      }
    >
  | Message<'EndGrant', Data<'GrantEnded'>>
  | Message<'RecordDeparture', Data<'PersonDeparted'>>
  | Message<'HandOverCases', Data<'CasesHandedOver'>>;
