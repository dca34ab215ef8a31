import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { rolesOf, type Account } from '@fuyi/identity';
import { recusalDeciderBar, takesPartByPost } from '@fuyi/reconsideration';
import { Accounts } from '../../platform/accounts';
import { CurrentAccount } from '../../platform/acting';
import { Permitted } from '../../platform/permitted';
import { problem } from '../../platform/problems';
import { CurrentAsking } from '../asking.decorator';
import { CaseOrders, type Asking } from '../case-orders';
import { RecusalHints } from './recusal-hints';
import { DecideRecusalDto, DeclareRecusalDto, RequestRecusalDto } from './recusal.dto';

@ApiTags('回避')
@Controller('cases/:caseId')
export class RecusalController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly accounts: Accounts,
    private readonly hints: RecusalHints,
  ) {}

  /** 公务员法第七十七条：有应当回避情形的，本人应当申请回避。 */
  @Post('recusal-declarations')
  @HttpCode(200)
  @Permitted('case.recuse.declare')
  declare(
    @CurrentAsking() asking: Asking,
    @CurrentAccount() { accountId }: Account,
    @Body() { on, ground, reason }: DeclareRecusalDto,
  ) {
    return this.raise(asking, on, { officerId: accountId, requestedById: null, ground }, reason);
  }

  @Post('recusal-requests')
  @HttpCode(200)
  @Permitted('case.recuse.request')
  request(
    @CurrentAsking() asking: Asking,
    @CurrentAccount() { personId, organId }: Account,
    @Body() { on, officerId, requestedById, ground, reason }: RequestRecusalDto,
  ) {
    const self = personId ?? organId;
    if (self !== null && self !== requestedById) throw problem('NOT_PERMITTED');
    return this.raise(asking, on, { officerId, requestedById, ground }, reason);
  }

  @Post('recusals')
  @HttpCode(200)
  @Permitted('case.recuse')
  async decide(
    @CurrentAsking() asking: Asking,
    @CurrentAccount() account: Account,
    @Body() { on, officerId, ground, requestedById, granted, collectively = false, reason }: DecideRecusalDto,
  ) {
    const officerRoles = await this.postsOf(officerId);
    const barred = recusalDeciderBar({
      ...{ officerId, officerRoles, collectively },
      ...{ actor: account.accountId, actorRoles: rolesOf(account) },
    });
    if (barred) return barred;
    return this.orders.give(asking, 'DecideRecusal', on, async () => ({
      ...{ officerId, ground, granted, requestedById: requestedById ?? null },
      byPost: officerRoles.some(takesPartByPost),
      reasonId: await this.orders.seal(asking, 'recusal-reason', reason),
    }));
  }

  /** 分案以前的提示；never a bar. */
  @Get('recusal-hints')
  @Permitted('case.recuse.hints')
  hintsOf(@CurrentAsking() { account, caseId }: Asking) {
    return this.hints.of(account, caseId);
  }

  private async raise(
    asking: Asking,
    on: DeclareRecusalDto['on'],
    raised: Pick<RequestRecusalDto, 'officerId' | 'ground'> & { readonly requestedById: string | null },
    reason: string,
  ) {
    const byPost = (await this.postsOf(raised.officerId)).some(takesPartByPost);
    return this.orders.give(asking, 'RaiseRecusal', on, async () => ({
      ...raised,
      byPost,
      reasonId: await this.orders.seal(asking, 'recusal-reason', reason),
    }));
  }

  private async postsOf(accountId: string): Promise<readonly string[]> {
    const account = await this.accounts.byId(accountId);
    return account ? rolesOf(account) : [];
  }
}
