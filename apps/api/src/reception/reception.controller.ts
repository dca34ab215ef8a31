import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import { toDocx, toPdf } from '@fuyi/documents';
import { idFrom, type Acting } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { legalDay } from '../performing/legal-day';
import { PerformOrder } from '../performing/perform-order';
import { CurrentAccount, CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import type { Reference } from '../platform/reference';
import { Sealing } from '../platform/sealing';
import { CALENDAR, CLOCK, REFERENCE } from '../platform/tokens';
import { KnownCodes } from '../reconsideration/known-codes';
import { sealApplication } from '../reconsideration/seal-application';
import { OralRecords } from './oral-records';
import { ConfirmOralApplicationDto, RecordOralApplicationDto } from './reception.dto';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 口头申请：当场记录，核对或者宣读，签字确认（第二十二条第三款）。 */
@ApiTags('接待')
@Controller('receptions')
export class ReceptionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly sealing: Sealing,
    private readonly records: OralRecords,
    private readonly known: KnownCodes,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  @Post()
  @Permitted('reception.record')
  async record(
    @Body() input: RecordOralApplicationDto,
    @CurrentActing() acting: Acting,
    @CurrentAccount() account: Account,
  ) {
    const on = legalDay(input.on, this.clock);
    const pointId = this.known.receptionPoint(account.receptionPointId ?? input.receptionPointId);
    const id = idFrom(acting.commandId, 'reception');
    const application = await sealApplication(this.sealing, acting, caseIdOf(id), input, pointId, {
      reference: this.reference,
      calendar: this.calendar,
    });
    const command = { type: 'RecordOralApplication', data: { on, application } };
    return this.commands.execute(new PerformOrder({ category: 'reception', id, command }, acting));
  }

  @Get(':receptionId')
  @Permitted('reception.read')
  async read(@Param('receptionId', ParseUUIDPipe) receptionId: string, @CurrentAccount() account: Account) {
    const record = await this.records.require(account, receptionId);
    const { reception, version } = record;
    const document = await this.records.document(record);
    return {
      receptionId,
      version,
      stage: reception.stage,
      on: reception.recordedOn,
      caseId: reception.stage === 'confirmed' ? reception.caseId : null,
      record: document.paragraphs,
      document,
    };
  }

  /** 接待点有授权的，视同复议机关当日收到〔约定〕；没有授权的，当日转送，同样以当日为收到日。 */
  @Post(':receptionId/confirmation')
  @HttpCode(200)
  @Permitted('reception.confirm')
  async confirm(
    @Param('receptionId', ParseUUIDPipe) receptionId: string,
    @Body() { on, readBy, signedBy }: ConfirmOralApplicationDto,
    @CurrentActing() acting: Acting,
    @CurrentAccount() account: Account,
  ) {
    await this.records.require(account, receptionId, 'reception.confirm');
    const day = legalDay(on, this.clock);
    const caseId = caseIdOf(receptionId);
    const command = {
      type: 'ConfirmOralApplication',
      data: { on: day, readBy, signedBy, caseId, receivedOn: day },
    };
    const outcome = await this.commands.execute(
      new PerformOrder({ category: 'reception', id: receptionId, command }, acting),
    );
    return 'version' in outcome ? { ...outcome, caseId } : outcome;
  }

  @Get(':receptionId/record.docx')
  @Permitted('reception.read')
  @Header('content-type', docx)
  async docx(@Param('receptionId', ParseUUIDPipe) receptionId: string, @CurrentAccount() account: Account) {
    return new StreamableFile(
      await toDocx(await this.records.document(await this.records.require(account, receptionId))),
    );
  }

  @Get(':receptionId/record.pdf')
  @Permitted('reception.read')
  @Header('content-type', 'application/pdf')
  async pdf(@Param('receptionId', ParseUUIDPipe) receptionId: string, @CurrentAccount() account: Account) {
    return new StreamableFile(
      await toPdf(await this.records.document(await this.records.require(account, receptionId))),
    );
  }
}

/** The case an oral application becomes, known before it is confirmed, so that its texts are sealed under it. */
const caseIdOf = (receptionId: string) => idFrom(receptionId, 'case');
