import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  ChallengeEvidenceDto,
  EvidenceContentDto,
  FindWithholdingDto,
  JudgeEvidenceDto,
  MaybeReasonDto,
  RecordInvestigationDto,
  RequestSupplementDto,
  RespondentEvidenceDto,
  ShiftBurdenDto,
  SubmitEvidenceDto,
} from './evidence.dto';
import { KnownCodes } from './known-codes';
import { GivenReasonDto } from './pauses.dto';

@ApiTags('证据')
@Controller('cases/:caseId')
export class EvidenceController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly known: KnownCodes,
  ) {}

  @Post('evidence')
  @HttpCode(200)
  @Permitted('case.evidence.submit')
  submit(@CurrentAsking() asking: Asking, @Body() input: SubmitEvidenceDto) {
    const { on, partyId, burden, collectedOn = null, supplement = null } = input;
    return this.orders.give(asking, 'SubmitEvidence', on, async () => ({
      ...(await this.content(asking, input)),
      ...{ partyId, burden, collectedOn, supplement },
    }));
  }

  /** 被申请人自己提交：答复期限内的，或者经同意补充的。 */
  @Post('respondent-evidence')
  @HttpCode(200)
  @Permitted('case.evidence.respondent')
  submitOwn(@CurrentAsking() asking: Asking, @Body() input: RespondentEvidenceDto) {
    const { on, collectedOn = null, supplement = null } = input;
    return this.orders.give(asking, 'SubmitEvidence', on, async () => ({
      ...(await this.content(asking, input)),
      ...{ partyId: asking.account.organId ?? '', burden: 'legality' as const, collectedOn, supplement },
    }));
  }

  @Post('evidence/:evidence/challenges')
  @HttpCode(200)
  @Permitted('case.evidence.challenge')
  challenge(
    @CurrentAsking() asking: Asking,
    @Param('evidence', ParseIntPipe) evidence: number,
    @Body() { on, partyId, aspects, opinion }: ChallengeEvidenceDto,
  ) {
    return this.orders.give(asking, 'ChallengeEvidence', on, async () => ({
      evidence,
      partyId: asking.account.organId ?? partyId,
      aspects,
      opinionId: await this.orders.seal(asking, `challenge-${evidence}`, opinion),
    }));
  }

  @Post('evidence/:evidence/judgment')
  @HttpCode(200)
  @Permitted('case.evidence.judge')
  judge(
    @CurrentAsking() asking: Asking,
    @Param('evidence', ParseIntPipe) evidence: number,
    @Body() { on, admitted, code, reason, findings = {} }: JudgeEvidenceDto,
  ) {
    return this.orders.give(asking, 'JudgeEvidence', on, async () => ({
      evidence,
      admitted,
      reason: code,
      reasonId: await this.orders.sealOptional(asking, `judgment-${evidence}`, reason),
      findings: { ...findings },
    }));
  }

  @Post('evidence/:evidence/withholding')
  @HttpCode(200)
  @Permitted('case.evidence.judge')
  withholding(
    @CurrentAsking() asking: Asking,
    @Param('evidence', ParseIntPipe) evidence: number,
    @Body() { on, proof, demandedOn, reason }: FindWithholdingDto,
  ) {
    return this.orders.give(asking, 'FindWithholding', on, async () => ({
      evidence,
      proof,
      demandedOn,
      reasonId: await this.orders.seal(asking, `withholding-${evidence}`, reason),
    }));
  }

  @Post('supplements')
  @HttpCode(200)
  @Permitted('case.supplement.request')
  requestSupplement(
    @CurrentAsking() asking: Asking,
    @Body() { on, raisedById, reason }: RequestSupplementDto,
  ) {
    return this.orders.give(asking, 'RequestSupplement', on, async () => ({
      raisedById,
      reasonId: await this.orders.seal(asking, 'supplement', reason),
    }));
  }

  @Post('supplements/:supplement/permission')
  @HttpCode(200)
  @Permitted('case.supplement.answer')
  permit(
    @CurrentAsking() asking: Asking,
    @Param('supplement', ParseIntPipe) supplement: number,
    @Body() { on, reason }: MaybeReasonDto,
  ) {
    return this.orders.give(asking, 'PermitSupplement', on, async () => ({
      supplement,
      reasonId: await this.orders.sealOptional(asking, `supplement-${supplement}`, reason),
    }));
  }

  @Post('supplements/:supplement/refusal')
  @HttpCode(200)
  @Permitted('case.supplement.answer')
  refuse(
    @CurrentAsking() asking: Asking,
    @Param('supplement', ParseIntPipe) supplement: number,
    @Body() { on, reason }: GivenReasonDto,
  ) {
    return this.orders.give(asking, 'RefuseSupplement', on, async () => ({
      supplement,
      reasonId: await this.orders.seal(asking, `supplement-${supplement}`, reason),
    }));
  }

  @Post('burden-shifts')
  @HttpCode(200)
  @Permitted('case.evidence.judge')
  shiftBurden(@CurrentAsking() asking: Asking, @Body() { on, ground, reason }: ShiftBurdenDto) {
    return this.orders.give(asking, 'ShiftBurden', on, async () => ({
      ground,
      reasonId: await this.orders.seal(asking, 'burden-shift', reason),
    }));
  }

  /** 第四十五条：两名以上行政复议人员，出示工作证件。 */
  @Post('investigations')
  @HttpCode(200)
  @Permitted('case.investigate')
  investigate(
    @CurrentAsking() asking: Asking,
    @Body() { on, officerIds, whom, record, ...held }: RecordInvestigationDto,
  ) {
    return this.orders.give(asking, 'RecordInvestigation', on, async () => ({
      ...held,
      officerIds: await this.known.officers(officerIds),
      whomId: await this.orders.seal(asking, 'investigated', whom),
      recordId: await this.orders.seal(asking, 'investigation-record', record),
    }));
  }

  @Post('investigations/:investigation/evidence')
  @HttpCode(200)
  @Permitted('case.investigate')
  collect(
    @CurrentAsking() asking: Asking,
    @Param('investigation', ParseIntPipe) investigation: number,
    @Body() input: EvidenceContentDto,
  ) {
    return this.orders.give(asking, 'CollectEvidence', input.on, async () => ({
      ...(await this.content(asking, input)),
      investigation,
    }));
  }

  private async content(asking: Asking, { kind, title, source, purpose, files }: EvidenceContentDto) {
    return {
      kind,
      files: files ?? [],
      titleId: await this.orders.seal(asking, 'evidence-title', title),
      sourceId: await this.orders.sealOptional(asking, 'evidence-source', source),
      purposeId: await this.orders.seal(asking, 'evidence-purpose', purpose),
    };
  }
}
