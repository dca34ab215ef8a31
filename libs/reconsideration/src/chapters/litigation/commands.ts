import type { DataOf, Message } from '@fuyi/kernel';
import type { LitigationEvent } from './events';

export type LitigationCommand =
  | Message<'RecordLitigation', Omit<DataOf<LitigationEvent, 'LitigationFiled'>, 'suit'>>
  | Message<'RecordJudgment', DataOf<LitigationEvent, 'LitigationJudged'>>
  | Message<'RecordLitigationNoticeOmitted', DataOf<LitigationEvent, 'LitigationNoticeOmitted'>>
  | Message<'TellLitigationRights', DataOf<LitigationEvent, 'LitigationRightsTold'>>
  | Message<'RecordNonPerformance', DataOf<LitigationEvent, 'NonPerformanceRecorded'>>
  | Message<'DemandPerformance', DataOf<LitigationEvent, 'PerformanceDemanded'>>
  | Message<'StartEnforcement', DataOf<LitigationEvent, 'EnforcementStarted'>>;
