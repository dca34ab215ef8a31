import { IsIn, IsString, MaxLength } from 'class-validator';
import { ApplicationInput } from '../reconsideration/application.dto';
import { OnDay } from '../reconsideration/intake.dto';

export class RecordOralApplicationDto extends ApplicationInput {
  @IsString({ message: '请选择接待点' })
  @MaxLength(80)
  readonly receptionPointId!: string;
}

export class ConfirmOralApplicationDto extends OnDay {
  @IsIn(['self', 'read-aloud'], { message: '请选择申请人自己核对，还是向其宣读' })
  readonly readBy!: 'self' | 'read-aloud';

  @IsIn(['signature', 'fingerprint'], { message: '请选择签字或者按指印' })
  readonly signedBy!: 'signature' | 'fingerprint';
}
