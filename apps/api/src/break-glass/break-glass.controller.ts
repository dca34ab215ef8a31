import { Body, Controller, Get, Header, HttpCode, Param, ParseIntPipe, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '@fuyi/identity';
import type { AuditedRequest } from '../audit/audit-trail';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import { CaseOrders, type Asking } from '../reconsideration/case-orders';
import { AskBreakGlassDto } from './break-glass.dto';
import { BrokenGlass } from './broken-glass';

/** 破窗查看（个人信息保护法第五十一条）：说明原因，另一人确认，限时，每看一次都有记录。 */
@ApiTags('破窗查看')
@Controller('cases/:caseId/break-glass')
export class BreakGlassController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly glass: BrokenGlass,
  ) {}

  /** 本案历次申请，新的在前。 */
  @Get()
  @Permitted('break-glass.read')
  boxes(@Param('caseId') caseId: string, @CurrentAccount() account: Account) {
    return this.glass.boxes(account, caseId);
  }

  @Post()
  @HttpCode(200)
  @Permitted('break-glass.ask')
  ask(@CurrentAsking() asking: Asking, @Body() { reason, explanation }: AskBreakGlassDto) {
    return this.orders.give(asking, 'AskBreakGlass', undefined, async () => ({
      ...{ by: asking.account.accountId, reason },
      reasonId: await this.orders.seal(asking, 'break-glass', explanation),
    }));
  }

  /** 由申请人以外的负责人确认；确认的一刻起算。 */
  @Post(':ask/confirmation')
  @HttpCode(200)
  @Permitted('break-glass.confirm')
  confirm(
    @CurrentAsking() asking: Asking,
    @Param('ask', new ParseIntPipe({ exceptionFactory: () => problem('NO_SUCH_PAGE') })) ask: number,
  ) {
    return this.orders.give(asking, 'ConfirmBreakGlass', undefined, () => ({
      ask,
      by: asking.account.accountId,
    }));
  }

  /** 当事人、代理人的完整信息；限时之外一律 403。 */
  @Get('persons')
  @Header('cache-control', 'no-store')
  @Permitted('break-glass.look')
  look(@Req() request: AuditedRequest, @Param('caseId') caseId: string, @CurrentAccount() account: Account) {
    return this.glass.look(request, account, caseId);
  }
}
