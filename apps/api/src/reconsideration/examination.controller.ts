import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '@fuyi/event-store';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  AssignOfficersDto,
  ChooseProcedureDto,
  ConvertProcedureDto,
  RecordOpinionDto,
  RecordReplyDto,
} from './examination.dto';
import { OnDay } from './intake.dto';
import { KnownCodes } from './known-codes';

@ApiTags('审理')
@Controller('cases/:caseId')
export class ExaminationController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly known: KnownCodes,
  ) {}

  @Post('officers')
  @HttpCode(200)
  @Permitted('case.assign')
  assign(@CurrentAsking() asking: Asking, @Body() { on, officerIds }: AssignOfficersDto) {
    return this.orders.give(asking, 'AssignOfficers', on, async () => ({
      officerIds: await this.known.officers(officerIds),
    }));
  }

  @Post('procedure')
  @HttpCode(200)
  @Permitted('case.route')
  chooseProcedure(@CurrentAsking() asking: Asking, @Body() { on, reason, ...answers }: ChooseProcedureDto) {
    return this.orders.give(asking, 'ChooseProcedure', on, async () => ({
      ...answers,
      reasonId: await this.orders.sealOptional(asking, 'routing-reason', reason),
    }));
  }

  @Post('procedure-conversion')
  @HttpCode(200)
  @Permitted('case.convert')
  convert(
    @CurrentAsking() asking: Asking,
    @Body() { on, to, reason, partiesAgree = false }: ConvertProcedureDto,
  ) {
    const reasonId = () => this.orders.seal(asking, 'conversion-reason', reason);
    return to === 'summary'
      ? this.orders.give(asking, 'SimplifyProcedure', on, async () => ({
          partiesAgree,
          reasonId: await reasonId(),
        }))
      : this.orders.give(asking, 'ConvertProcedure', on, async () => ({ to, reasonId: await reasonId() }));
  }

  @Post('reply')
  @HttpCode(200)
  @Permitted('case.reply')
  reply(@CurrentAsking() asking: Asking, @Body() { on, reply, evidence }: RecordReplyDto) {
    return this.orders.give(asking, 'RecordReply', on, async () => ({
      replyId: await this.orders.seal(asking, 'reply', reply),
      evidence: await Promise.all(
        evidence.map(async ({ kind, title, purpose, source, collectedOn, file, files = [] }, n) => ({
          number: n + 1,
          kind,
          titleId: await this.orders.seal(asking, `evidence-title-${n}`, title),
          purposeId: await this.orders.seal(asking, `evidence-purpose-${n}`, purpose),
          file: file ?? files[0] ?? null,
          ...(files.length > 1 ? { files } : {}),
          sourceId: await this.orders.sealOptional(asking, `evidence-source-${n}`, source),
          collectedOn: collectedOn ?? null,
        })),
      ),
    }));
  }

  @Post('opinions')
  @HttpCode(200)
  @Permitted('case.opinion')
  opinion(
    @CurrentAsking() asking: Asking,
    @Body() { on, partyId, taken, means = 'in-person', record = '', reason = '' }: RecordOpinionDto,
  ): Promise<Outcome> {
    return taken
      ? this.orders.give(asking, 'RecordOpinion', on, async () => ({
          partyId,
          means,
          recordId: await this.orders.seal(asking, 'opinion', record),
        }))
      : this.orders.give(asking, 'RecordOpinionNotTaken', on, async () => ({
          partyId,
          reasonId: await this.orders.seal(asking, 'opinion-reason', reason),
        }));
  }

  @Post('withdrawal-grant')
  @HttpCode(200)
  @Permitted('case.withdrawal.grant')
  grantWithdrawal(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'GrantWithdrawal', on, () => ({}));
  }
}
