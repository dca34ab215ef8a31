import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataOf } from '@fuyi/kernel';
import type { CaseCommand } from '@fuyi/reconsideration';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import { CaseAccess } from '../reconsideration/case-access';
import { CaseOrders, type Asking } from '../reconsideration/case-orders';
import { OwnEvidenceDto, OwnMaybeReasonDto, OwnReasonDto, OwnServiceAddressDto } from './applicant.dto';
import { ownPartyOf } from './own-party';

/** 当事人自己办的事：whose is known from the session, the day is today. */
@ApiTags('当事人')
@Controller('cases/:caseId/own')
export class OwnActsController {
  constructor(
    private readonly access: CaseAccess,
    private readonly orders: CaseOrders,
  ) {}

  /** 第四十三条、第四十四条第二款。 */
  @Post('evidence')
  @HttpCode(200)
  @Permitted('own.evidence')
  async evidence(@CurrentAsking() asking: Asking, @Body() input: OwnEvidenceDto) {
    const { kind, title, source, purpose, files = [] } = input;
    const partyId = await this.partyOf(asking);
    return this.orders.give(asking, 'SubmitEvidence', undefined, async () => ({
      ...{ kind, partyId, burden: 'none' as const, collectedOn: null, supplement: null },
      titleId: await this.orders.seal(asking, 'evidence-title', title),
      purposeId: await this.orders.seal(asking, 'evidence-purpose', purpose),
      sourceId: await this.orders.sealOptional(asking, 'evidence-source', source),
      files: [...new Set(files)],
    }));
  }

  /** 民事诉讼法第九十条：经本人同意，可以电子送达。 */
  @Post('service-address')
  @HttpCode(200)
  @Permitted('own.service-address')
  async address(@CurrentAsking() asking: Asking, @Body() { address, electronic }: OwnServiceAddressDto) {
    const partyId = await this.partyOf(asking);
    return this.orders.give(asking, 'ConfirmServiceAddress', undefined, async () => ({
      ...{ partyId, electronic },
      addressId: await this.orders.seal(asking, 'service-address', address),
    }));
  }

  /** 第五十条。 */
  @Post('hearing-request')
  @HttpCode(200)
  @Permitted('own.hearing')
  async hearing(@CurrentAsking() asking: Asking, @Body() { reason }: OwnReasonDto) {
    const partyId = await this.partyOf(asking);
    return this.orders.give(asking, 'RequestHearing', undefined, async () => ({
      partyId,
      reasonId: await this.orders.seal(asking, 'hearing-request', reason),
    }));
  }

  /** 第四十七条。 */
  @Post('inspection')
  @HttpCode(200)
  @Permitted('own.inspection')
  async inspection(@CurrentAsking() asking: Asking, @Body() { reason }: OwnMaybeReasonDto) {
    await this.partyOf(asking);
    return this.orders.give(
      asking,
      'RequestInspection',
      undefined,
      async (): Promise<Omit<DataOf<CaseCommand, 'RequestInspection'>, 'on'>> => ({
        byId: asking.account.personId ?? '',
        scope: [],
        noteId: await this.orders.sealOptional(asking, 'inspection-request', reason),
      }),
    );
  }

  /** 第七十四条：撤回是申请人自己的事，第三人不能，代理人到接待点凭特别授权办。 */
  @Post('withdrawal')
  @HttpCode(200)
  @Permitted('own.withdrawal')
  async withdraw(@CurrentAsking() asking: Asking, @Body() { reason }: OwnMaybeReasonDto) {
    const { file } = await this.access.require(asking.account, asking.caseId);
    if (!file.applicantIds.includes(asking.account.personId ?? '')) throw problem('NOT_AN_APPLICANT');
    return this.orders.give(asking, 'WithdrawApplication', undefined, async () => ({
      reasonId: await this.orders.sealOptional(asking, 'withdrawal', reason),
    }));
  }

  private async partyOf({ account, caseId }: Asking): Promise<string> {
    return ownPartyOf(account, (await this.access.require(account, caseId)).file);
  }
}
