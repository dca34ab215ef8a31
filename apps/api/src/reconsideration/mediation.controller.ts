import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CurrentAsking } from './asking.decorator';
import { CaseAccess } from './case-access';
import { CaseOrders, type Asking } from './case-orders';
import { OnDay } from './intake.dto';
import { AgreedTermsDto, EarlierWithdrawalDto, EndMediationDto, SignMediationDto } from './mediation.dto';

@ApiTags('调解与和解')
@Controller('cases/:caseId')
export class MediationController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly access: CaseAccess,
  ) {}

  @Post('mediation-agreement')
  @HttpCode(200)
  @Permitted('case.mediate')
  agree(@CurrentAsking() asking: Asking, @Body() { on, terms, lawful }: AgreedTermsDto) {
    return this.orders.give(asking, 'RecordMediationAgreement', on, async () => ({
      lawful,
      termsId: await this.orders.seal(asking, 'mediation-terms', terms),
    }));
  }

  @Post('mediation-signatures')
  @HttpCode(200)
  @Permitted('case.mediate')
  sign(@CurrentAsking() asking: Asking, @Body() { on, partyId }: SignMediationDto) {
    return this.orders.give(asking, 'SignMediation', on, () => ({ partyId }));
  }

  // 第七十三条第一款：加盖的是行政复议机关的印章。
  @Post('mediation-seal')
  @HttpCode(200)
  @Permitted('case.mediation.seal')
  seal(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'SealMediation', on, () => ({}));
  }

  @Post('mediation-end')
  @HttpCode(200)
  @Permitted('case.mediate')
  end(@CurrentAsking() asking: Asking, @Body() { on, partyId, reason }: EndMediationDto) {
    return this.orders.give(asking, 'EndMediation', on, async () => ({
      partyId: partyId ?? null,
      reasonId: await this.orders.seal(asking, 'mediation-end', reason),
    }));
  }

  @Post('settlement')
  @HttpCode(200)
  @Permitted('case.mediate')
  settle(@CurrentAsking() asking: Asking, @Body() { on, terms, lawful }: AgreedTermsDto) {
    return this.orders.give(asking, 'RecordSettlement', on, async () => ({
      lawful,
      termsId: await this.orders.seal(asking, 'settlement-terms', terms),
    }));
  }

  /** 第七十四条第二款：前一次的案件应当是撤回后终止的。 */
  @Post('earlier-withdrawal')
  @HttpCode(200)
  @Permitted('case.accept')
  async earlierWithdrawal(@CurrentAsking() asking: Asking, @Body() input: EarlierWithdrawalDto) {
    const { on, caseId, againstTrueWill, reason } = input;
    const earlier = await this.access.require(asking.account, caseId);
    const withdrawn = earlier.file.stage === 'terminated' && earlier.file.withdrawalRequestedOn !== null;
    if (!withdrawn || caseId === asking.caseId) throw problem('NO_SUCH_CASE');
    return this.orders.give(asking, 'RecordEarlierWithdrawal', on, async () => ({
      caseId,
      againstTrueWill,
      reasonId: await this.orders.seal(asking, 'earlier-withdrawal', reason),
    }));
  }
}
